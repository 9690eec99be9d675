package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.Protection;
import dev.vestibule.hal.SecureKeystore.SignatureKind;
import org.junit.jupiter.api.Test;

class VirtualKeystoreTest {

  private static final byte[] MESSAGE = {1};

  @Test
  void theSameSeedMakesTheSameKeysAndSignatures() {
    for (SignatureKind how : SignatureKind.values()) {
      KeyKind kind = how == SignatureKind.ECDSA_SHA256 ? KeyKind.EC_P256 : KeyKind.RSA_2048;
      var one = secureElement(5);
      var other = secureElement(5);
      assertThat(one.generate("k", kind)).isEqualTo(other.generate("k", kind));
      assertThat(one.sign("k", how, MESSAGE)).contains(other.sign("k", how, MESSAGE).orElseThrow());
    }
    assertThat(secureElement(6).generate("k", KeyKind.EC_P256))
        .isNotEqualTo(secureElement(5).generate("k", KeyKind.EC_P256));
  }

  @Test
  void theKeystoresOfAUnitMakeDifferentKeys() {
    assertThat(VirtualKeystore.ofUnit(5).stream().map(it -> it.generate("k", KeyKind.EC_P256)))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void anImageRestoresTheKeys() {
    var from = secureElement(5);
    from.generate("k", KeyKind.EC_P256);
    var to = secureElement(9);
    to.load(from.image());
    assertThat(to.publicKey("k")).isEqualTo(from.publicKey("k"));
    assertThat(to.sign("k", SignatureKind.ECDSA_SHA256, MESSAGE))
        .contains(from.sign("k", SignatureKind.ECDSA_SHA256, MESSAGE).orElseThrow());
  }

  private static VirtualKeystore secureElement(long seed) {
    return new VirtualKeystore(Protection.SECURE_ELEMENT, seed);
  }
}
