package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of every keystore. */
public abstract class SecureKeystoreContract {

  private static final byte[] MESSAGE = {1, 2, 3};

  private final KeystoreRig rig;

  /** An empty keystore on this rig. */
  protected SecureKeystoreContract(KeystoreRig rig) {
    this.rig = rig;
  }

  /** A power switch. */
  public interface KeystoreRig extends Rig {

    /** The keystore; after a restart that of the new program. */
    SecureKeystore keystore();

    /** Takes the power away and gives it back, and waits for the program. */
    void restart();
  }

  @ParameterizedTest
  @EnumSource
  void aSignatureIsOfThePublicKey(KeyKind kind) throws GeneralSecurityException {
    PublicKey key = rig.keystore().generate("https", kind);
    byte[] signature = rig.keystore().sign("https", MESSAGE).orElseThrow();
    assertThat(rig.keystore().publicKey("https")).contains(key);
    var verifier =
        Signature.getInstance(
            switch (kind) {
              case EC_P256 -> "SHA256withECDSA";
              case RSA_2048 -> "SHA256withRSA";
            });
    verifier.initVerify(key);
    verifier.update(MESSAGE);
    assertThat(verifier.verify(signature)).isTrue();
  }

  @Test
  void aNewKeyOfTheSameNameReplacesTheOldOne() {
    PublicKey first = rig.keystore().generate("k", KeyKind.EC_P256);
    PublicKey second = rig.keystore().generate("k", KeyKind.EC_P256);
    assertThat(second).isNotEqualTo(first);
    assertThat(rig.keystore().publicKey("k")).contains(second);
    assertThat(rig.keystore().names()).containsExactly("k");
  }

  @Test
  void whatIsNotThereIsAbsent() {
    assertThat(rig.keystore().names()).isEmpty();
    assertThat(rig.keystore().publicKey("k")).isEmpty();
    assertThat(rig.keystore().sign("k", MESSAGE)).isEmpty();
    rig.keystore().destroy("k");
  }

  @Test
  void namesAreSortedAndADestroyedKeyIsGone() {
    rig.keystore().generate("b", KeyKind.EC_P256);
    rig.keystore().generate("a", KeyKind.EC_P256);
    assertThat(rig.keystore().names()).containsExactly("a", "b");
    rig.keystore().destroy("a");
    assertThat(rig.keystore().names()).containsExactly("b");
    assertThat(rig.keystore().sign("a", MESSAGE)).isEmpty();
  }

  @Test
  void aNameHasOneToAHundredCharacters() {
    assertThatThrownBy(() -> rig.keystore().generate("", KeyKind.EC_P256))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rig.keystore().generate("a".repeat(101), KeyKind.EC_P256))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysOutlastALossOfPower() {
    PublicKey key = rig.keystore().generate("k", KeyKind.EC_P256);
    rig.restart();
    assertThat(rig.keystore().publicKey("k")).contains(key);
    assertThat(rig.keystore().sign("k", MESSAGE)).isPresent();
  }
}
