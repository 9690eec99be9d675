package dev.vestibule.device.services.certificates.format;

import static dev.vestibule.device.services.certificates.TestFiles.PASSPHRASE;
import static dev.vestibule.device.services.certificates.TestFiles.file;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rsa.pkcs8.pem",
        "rsa.pkcs1.pem",
        "rsa.pkcs1.der",
        "rsa.encrypted-pkcs1.pem",
        "rsa.encrypted-pkcs8.pem",
        "rsa.encrypted-pkcs8.der"
      })
  void everyFormatOfAnRsaKeyGivesTheSameKey(String name) {
    assertThat(key(name)).isEqualTo(file("rsa.pkcs8.der"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ec.pkcs8.pem",
        "ec.pkcs8.der",
        "ec.sec1.pem",
        "ec.sec1.der",
        "ec.encrypted-pkcs8.pem",
        "ec.encrypted-pkcs8.der"
      })
  void everyFormatOfAnEllipticKeyGivesAKey(String name) {
    assertThat(key(name)).containsSequence(Arrays.copyOfRange(file("ec.sec1.der"), 7, 39));
  }

  @ParameterizedTest
  @CsvSource({"ec.crt, ec.cer", "rsa.crt, rsa.cer"})
  void aCertificateIsTheSameAsPemAndDer(String pem, String der) {
    assertThat(CertificateFile.read(file(pem)))
        .isEqualTo(CertificateFile.read(file(der)))
        .isInstanceOf(Read.Good.class);
  }

  @Test
  void aChainIsTakenInItsOrderOnly() {
    var chain = CertificateFile.read(file("issued-chain.pem"));
    assertThat(chain).isInstanceOf(Read.Good.class);
    assertThat(CertificateFile.read(join("authority.crt", "issued.crt")))
        .isEqualTo(new Read.Bad<>("certificate 1 of the file was not issued by the one after it"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rsa.pfx", "rsa.legacy.pfx", "ec.pfx"})
  void pkcs12GivesCertificateAndKey(String name) {
    var read = Pkcs12File.read(file(name), PASSPHRASE);
    assertThat(read).isInstanceOf(Read.Good.class);
    if (read instanceof Read.Good<Pkcs12File.Content>(var content)) {
      String kind = name.substring(0, name.indexOf('.'));
      assertThat(new Read.Good<>(content.chain()))
          .isEqualTo(CertificateFile.read(file(kind + ".crt")));
      assertThat(content.privateKey()).isNotEmpty();
      assertThat(content).hasToString("a certificate with its key");
    }
  }

  @Test
  void aWrongPassphraseIsSaidToBeWrong() {
    assertThat(Pkcs12File.read(file("rsa.pfx"), "wrong"))
        .isEqualTo(new Read.Bad<>("the PKCS#12 file cannot be opened: is the passphrase right?"));
    for (String name : new String[] {"rsa.encrypted-pkcs8.pem", "rsa.encrypted-pkcs1.pem"}) {
      assertThat(PrivateKeyFile.read(file(name), Optional.of("wrong")))
          .isEqualTo(
              new Read.Bad<>("the private key cannot be decrypted: is the passphrase right?"));
      assertThat(PrivateKeyFile.read(file(name), Optional.empty()))
          .isEqualTo(new Read.Bad<>("the private key is encrypted: a passphrase is needed"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ec.cer", "ec.crt", "ec.pkcs8.der", "ec.sec1.der", "ec.pfx", "rsa.pkcs1.der"})
  void aFileCutAnywhereIsRefusedAndNeverThrows(String name) {
    byte[] whole = file(name);
    for (int length = 0; length < whole.length - 2; length += 7) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThat(CertificateFile.read(cut)).isInstanceOf(Read.Bad.class);
      assertThat(PrivateKeyFile.read(cut, Optional.empty())).isInstanceOf(Read.Bad.class);
      assertThat(Pkcs12File.read(cut, PASSPHRASE)).isInstanceOf(Read.Bad.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ec.cer", "ec.pkcs8.der", "ec.encrypted-pkcs8.der", "rsa.pkcs1.der"})
  void aFlippedBitNeverThrows(String name) {
    byte[] whole = file(name);
    for (int at = 0; at < whole.length; at++) {
      whole[at] ^= 0x41;
      CertificateFile.read(whole);
      PrivateKeyFile.read(whole, Optional.empty());
      Pkcs12File.read(whole, PASSPHRASE);
      whole[at] ^= 0x41;
    }
  }

  @Test
  void otherFormatsAreRefused() {
    byte[] jks = {(byte) 0xFE, (byte) 0xED, (byte) 0xFE, (byte) 0xED, 0, 0, 0, 2};
    byte[] pgp =
        "-----BEGIN PGP PUBLIC KEY BLOCK-----\nmQ==\n-----END PGP PUBLIC KEY BLOCK-----\n"
            .getBytes(StandardCharsets.US_ASCII);
    for (byte[] other :
        new byte[][] {jks, pgp, "ssh-rsa AAAA".getBytes(StandardCharsets.US_ASCII)}) {
      assertThat(CertificateFile.read(other)).isInstanceOf(Read.Bad.class);
      assertThat(PrivateKeyFile.read(other, Optional.empty())).isInstanceOf(Read.Bad.class);
    }
  }

  @Test
  void sixtyFourKibibytesAreTheLimit() {
    byte[] large = Arrays.copyOf(join("ec.crt"), 64 * 1_024);
    Arrays.fill(large, file("ec.crt").length, large.length, (byte) '\n');
    assertThat(CertificateFile.read(large)).isInstanceOf(Read.Good.class);
    assertThat(CertificateFile.read(Arrays.copyOf(large, large.length + 1)))
        .isEqualTo(new Read.Bad<>("the file is too large: 65537 bytes, at most 65536"));
  }

  private static byte[] key(String name) {
    return switch (PrivateKeyFile.read(file(name), Optional.of(PASSPHRASE))) {
      case Read.Good<byte[]>(byte[] key) -> key;
      case Read.Bad<byte[]>(String reason) -> throw new AssertionError(reason);
    };
  }

  private static byte[] join(String... names) {
    var text = new StringBuilder();
    Stream.of(names)
        .forEach(name -> text.append(new String(file(name), StandardCharsets.US_ASCII)));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
