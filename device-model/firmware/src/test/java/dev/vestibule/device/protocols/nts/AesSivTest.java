package dev.vestibule.device.protocols.nts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Vectors: RFC 5297, appendix A. */
class AesSivTest {

  private static final String KEY =
      "7f7e7d7c7b7a79787776757473727170404142434445464748494a4b4c4d4e4f";
  private static final String NONCE = "09f911029d74e35bd84156c5635688c0";

  @Test
  void withoutNonce() {
    var siv = new AesSiv(hex("fffefdfcfbfaf9f8f7f6f5f4f3f2f1f0f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff"));
    byte[] associated = hex("101112131415161718191a1b1c1d1e1f2021222324252627");
    byte[] plaintext = hex("112233445566778899aabbccddee");

    byte[] sealed = siv.seal(plaintext, associated);

    assertThat(sealed)
        .isEqualTo(hex("85632d07c6e8f37f950acd320a2ecc9340c02b9690c4dc04daef7f6afe5c"));
    assertThat(siv.open(sealed, associated)).hasValue(plaintext);
  }

  @Test
  void withNonceAndTwoTextsBeside() {
    var siv = new AesSiv(hex(KEY));
    byte[] first =
        hex("00112233445566778899aabbccddeeffdeaddadadeaddadaffeeddccbbaa99887766554433221100");
    byte[] second = hex("102030405060708090a0");
    byte[] plaintext =
        hex(
            "7468697320697320736f6d6520706c61696e7465787420746f20656e6372797074207573"
                + "696e67205349562d414553");

    byte[] sealed = siv.seal(plaintext, first, second, hex(NONCE));

    assertThat(sealed)
        .isEqualTo(
            hex(
                "7bdb6e3b432667eb06f4d14bff2fbd0fcb900f2fddbe404326601965c889bf17"
                    + "dba77ceb094fa663b7a3f748ba8af829ea64ad544a272e9c485b62a3fd5c0d"));
    assertThat(siv.open(sealed, first, second, hex(NONCE))).hasValue(plaintext);
  }

  @Test
  void whatWasChangedIsNotOpened() {
    var siv = new AesSiv(hex(KEY));
    byte[] sealed = siv.seal(hex("0102030405"), hex("aa"), hex(NONCE));

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(siv.open(changed, hex("aa"), hex(NONCE))).isEmpty();
    }
    assertThat(siv.open(sealed, hex("ab"), hex(NONCE))).isEmpty();
    assertThat(siv.open(new byte[3], hex("aa"), hex(NONCE))).isEmpty();
  }

  @Test
  void nothingIsSealedToo() {
    var siv = new AesSiv(hex(KEY));
    byte[] sealed = siv.seal(new byte[0], hex("aa"), hex(NONCE));

    assertThat(sealed).hasSize(16);
    assertThat(siv.open(sealed, hex("aa"), hex(NONCE))).hasValue(new byte[0]);
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
