package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import org.junit.jupiter.api.Test;

class VirtualKeystoreTest {

  @Test
  void theSameSeedMakesTheSameKeysAndSignatures() {
    for (KeyKind kind : KeyKind.values()) {
      var one = new VirtualKeystore(5);
      var other = new VirtualKeystore(5);
      assertThat(one.generate("k", kind)).isEqualTo(other.generate("k", kind));
      assertThat(one.sign("k", new byte[] {1}))
          .contains(other.sign("k", new byte[] {1}).orElseThrow());
    }
    assertThat(new VirtualKeystore(6).generate("k", KeyKind.EC_P256))
        .isNotEqualTo(new VirtualKeystore(5).generate("k", KeyKind.EC_P256));
  }

  @Test
  void anImageRestoresTheKeys() {
    var from = new VirtualKeystore(5);
    from.generate("k", KeyKind.EC_P256);
    var to = new VirtualKeystore(9);
    to.load(from.image());
    assertThat(to.publicKey("k")).isEqualTo(from.publicKey("k"));
    assertThat(to.sign("k", new byte[] {1})).contains(from.sign("k", new byte[] {1}).orElseThrow());
  }
}
