package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.Protection;
import dev.vestibule.hal.SecureKeystore.SignatureKind;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VirtualKeystoreTest {

  private static final byte[] MESSAGE = {1};

  private final Bus bus = new Bus(new Timeline(Instant.EPOCH), new SignalTrace());

  @Test
  void theSameSeedMakesTheSameKeysAndSignatures() {
    for (SignatureKind how : SignatureKind.values()) {
      KeyKind kind = how == SignatureKind.ECDSA_SHA256 ? KeyKind.EC_P256 : KeyKind.RSA_2048;
      var one = secureElement(5);
      var other = secureElement(5);
      assertThat(made(one, kind)).isEqualTo(made(other, kind));
      assertThat(one.sign("k", how, MESSAGE)).contains(other.sign("k", how, MESSAGE).orElseThrow());
    }
    assertThat(made(secureElement(6), KeyKind.EC_P256))
        .isNotEqualTo(made(secureElement(5), KeyKind.EC_P256));
  }

  @Test
  void theKeystoresOfAUnitMakeDifferentKeys() {
    assertThat(VirtualKeystore.ofUnit(bus, 5).stream().map(it -> made(it, KeyKind.EC_P256)))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void anImageRestoresTheKeys() {
    var from = secureElement(5);
    made(from, KeyKind.EC_P256);
    var to = secureElement(9);
    to.load(from.image());
    assertThat(to.publicKey("k")).isEqualTo(from.publicKey("k"));
    assertThat(to.sign("k", SignatureKind.ECDSA_SHA256, MESSAGE))
        .contains(from.sign("k", SignatureKind.ECDSA_SHA256, MESSAGE).orElseThrow());
  }

  @Test
  void aKeyTakesItsTimeAndTheNextWaitsForIt() {
    var keystore = secureElement(5);
    keystore.generate("rsa", KeyKind.RSA_2048, name -> {});
    keystore.generate("ec", KeyKind.EC_P256, name -> {});
    bus.time().advance(Duration.ofMillis(2_999));
    assertThat(keystore.names()).isEmpty();
    bus.time().advance(Duration.ofMillis(1));
    assertThat(keystore.names()).containsExactly("rsa");
    bus.time().advance(Duration.ofMillis(100));
    assertThat(keystore.names()).containsExactly("ec", "rsa");
  }

  private PublicKey made(VirtualKeystore keystore, KeyKind kind) {
    keystore.generate("k", kind, name -> {});
    bus.time().advance(Duration.ofSeconds(30));
    return keystore.publicKey("k").orElseThrow();
  }

  private VirtualKeystore secureElement(long seed) {
    return new VirtualKeystore(bus, Protection.SECURE_ELEMENT, seed);
  }
}
