package dev.vestibule.device.protocols.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedFileTest {

  private static final String KIND = "AXISOS-1";

  private final KeyPair maker = keys();
  private final SignedFile unsigned =
      new SignedFile(KIND, "{\"version\":\"12.9.60\"}", Optional.empty());
  private final SignedFile signed = unsigned.sealed(maker.getPrivate(), maker.getPublic());

  @Test
  void comesBackAsItWasWritten() {
    assertThat(SignedFile.read(KIND, unsigned.toBytes())).hasValue(unsigned);

    SignedFile read = SignedFile.read(KIND, signed.toBytes()).orElseThrow();
    assertThat(read.text()).isEqualTo(unsigned.text());
    assertThat(read.isSignedBy(maker.getPublic())).isTrue();
  }

  @Test
  void isTheSameEachTimeItIsSigned() {
    assertThat(unsigned.sealed(maker.getPrivate(), maker.getPublic()).toBytes())
        .isEqualTo(signed.toBytes());
  }

  @Test
  void isNotSignedByWhoDidNotSign() {
    assertThat(unsigned.isSignedBy(maker.getPublic())).isFalse();
    assertThat(signed.isSignedBy(keys().getPublic())).isFalse();
  }

  @Test
  void isNotSignedBySomebodyWhoseSealIsFakedWithAnothersKey() {
    KeyPair thief = keys();
    SignedFile faked = unsigned.sealed(thief.getPrivate(), maker.getPublic());

    assertThat(faked.isSignedBy(maker.getPublic())).isFalse();
  }

  @Test
  void isNoLongerSignedOrNoFileAtAllWhenAnyBitIsTurned() {
    byte[] bytes = signed.toBytes();
    for (int bit = 0; bit < 8 * bytes.length; bit++) {
      byte[] turned = bytes.clone();
      turned[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(SignedFile.read(KIND, turned).filter(file -> file.isSignedBy(maker.getPublic())))
          .as("bit %d", bit)
          .isEmpty();
    }
  }

  @Test
  void isNoFileWhenItIsCutShort() {
    byte[] bytes = signed.toBytes();
    for (int length = 0; length < bytes.length; length++) {
      assertThat(
              SignedFile.read(KIND, Arrays.copyOf(bytes, length))
                  .filter(file -> file.isSignedBy(maker.getPublic())))
          .as("%d bytes", length)
          .isEmpty();
    }
  }

  @Test
  void isNoFileOfAnotherKind() {
    assertThat(SignedFile.read("AXISCC-1", signed.toBytes())).isEmpty();
  }

  @Test
  void isNoFileIfItIsTooLarge() {
    byte[] huge = Arrays.copyOf(unsigned.toBytes(), SignedFile.LARGEST + 1);

    assertThat(SignedFile.read(KIND, huge)).isEmpty();
  }

  private static KeyPair keys() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
