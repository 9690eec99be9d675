package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.KeyKind;
import dev.vestibule.hal.SecureKeystore.SignatureKind;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is true of every keystore. */
public abstract class SecureKeystoreContract {

  private static final byte[] MESSAGE = {1, 2, 3};
  private static final Consumer<String> UNHEARD = name -> {};

  /** No keystore takes longer over one of the keys made here. */
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

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
  void aSignatureIsOfThePublicKey(SignatureKind how) throws GeneralSecurityException {
    KeyKind kind = how == SignatureKind.ECDSA_SHA256 ? KeyKind.EC_P256 : KeyKind.RSA_2048;
    assertThat(rig.keystore().kinds()).contains(kind);
    PublicKey key = made("https", kind);
    assertThat(rig.keystore().publicKey("https")).contains(key);
    byte[] signature = rig.keystore().sign("https", how, MESSAGE).orElseThrow();
    assertThat(verified(key, how, signature)).isTrue();
  }

  @Test
  void aKeySignsOnlyWhatItIsFor() {
    made("ec", KeyKind.EC_P256);
    made("rsa", KeyKind.RSA_2048);
    assertThat(rig.keystore().sign("ec", SignatureKind.RSA_PSS_SHA256, MESSAGE)).isEmpty();
    assertThat(rig.keystore().sign("rsa", SignatureKind.ECDSA_SHA256, MESSAGE)).isEmpty();
  }

  @Test
  void itSignsForAnyThreadWhileKeysAreMade() throws GeneralSecurityException {
    PublicKey key = made("k", KeyKind.EC_P256);
    var beside =
        CompletableFuture.supplyAsync(
            () ->
                IntStream.range(0, 50)
                    .mapToObj(i -> rig.keystore().sign("k", SignatureKind.ECDSA_SHA256, MESSAGE))
                    .toList());
    for (int i = 0; i < 10; i++) made("other " + i, KeyKind.EC_P256);
    for (var signature : beside.join()) {
      assertThat(verified(key, SignatureKind.ECDSA_SHA256, signature.orElseThrow())).isTrue();
    }
  }

  @Test
  void aKeyMadeElsewhereSignsLikeOneOfItsOwn() throws GeneralSecurityException {
    KeyPair pair = pairFromElsewhere();
    assertThat(rig.keystore().importKey("k", pair.getPublic(), pair.getPrivate().getEncoded()))
        .isTrue();
    assertThat(rig.keystore().publicKey("k")).contains(pair.getPublic());
    byte[] signature = rig.keystore().sign("k", SignatureKind.ECDSA_SHA256, MESSAGE).orElseThrow();
    assertThat(verified(pair.getPublic(), SignatureKind.ECDSA_SHA256, signature)).isTrue();
  }

  @Test
  void halvesThatDoNotFitAreRefusedAndNothingIsChanged() throws GeneralSecurityException {
    PublicKey kept = made("k", KeyKind.EC_P256);
    PublicKey one = pairFromElsewhere().getPublic();
    byte[] other = pairFromElsewhere().getPrivate().getEncoded();
    assertThat(rig.keystore().importKey("k", one, other)).isFalse();
    assertThat(rig.keystore().importKey("k", one, new byte[] {1, 2, 3})).isFalse();
    assertThat(rig.keystore().publicKey("k")).contains(kept);
  }

  @Test
  void aKindItDoesNotTakeIsRefused() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(1_024);
    KeyPair weak = generator.generateKeyPair();
    assertThat(rig.keystore().importKey("k", weak.getPublic(), weak.getPrivate().getEncoded()))
        .isFalse();
    assertThat(rig.keystore().names()).isEmpty();
    var missing = EnumSet.allOf(KeyKind.class);
    missing.removeAll(rig.keystore().kinds());
    for (KeyKind kind : missing) {
      assertThatThrownBy(() -> rig.keystore().generate("k", kind, UNHEARD))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(kind.name());
    }
  }

  @Test
  void aNewKeyOfTheSameNameReplacesTheOldOne() {
    PublicKey first = made("k", KeyKind.EC_P256);
    PublicKey second = made("k", KeyKind.EC_P256);
    assertThat(second).isNotEqualTo(first);
    assertThat(rig.keystore().publicKey("k")).contains(second);
    assertThat(rig.keystore().names()).containsExactly("k");
  }

  @Test
  void whatIsNotThereIsAbsent() {
    assertThat(rig.keystore().names()).isEmpty();
    assertThat(rig.keystore().publicKey("k")).isEmpty();
    assertThat(rig.keystore().sign("k", SignatureKind.ECDSA_SHA256, MESSAGE)).isEmpty();
    rig.keystore().destroy("k");
  }

  @Test
  void namesAreSortedAndADestroyedKeyIsGone() {
    made("b", KeyKind.EC_P256);
    made("a", KeyKind.EC_P256);
    assertThat(rig.keystore().names()).containsExactly("a", "b");
    rig.keystore().destroy("a");
    assertThat(rig.keystore().names()).containsExactly("b");
    assertThat(rig.keystore().sign("a", SignatureKind.ECDSA_SHA256, MESSAGE)).isEmpty();
  }

  @Test
  void aNameHasOneToAHundredCharacters() {
    assertThatThrownBy(() -> rig.keystore().generate("", KeyKind.EC_P256, UNHEARD))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> rig.keystore().generate("a".repeat(101), KeyKind.EC_P256, UNHEARD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysOutlastALossOfPower() {
    PublicKey key = made("k", KeyKind.EC_P256);
    rig.restart();
    assertThat(rig.keystore().publicKey("k")).contains(key);
    assertThat(rig.keystore().sign("k", SignatureKind.ECDSA_SHA256, MESSAGE)).isPresent();
  }

  @Test
  void aKeyIsThereWhenItIsSaidToBeMadeAndNotBefore() {
    PublicKey old = made("k", KeyKind.EC_P256);
    var told = new ArrayList<String>();
    rig.keystore().generate("k", KeyKind.EC_P256, told::add);
    rig.keystore().generate("other", KeyKind.EC_P256, told::add);
    assertThat(told).isEmpty();
    assertThat(rig.keystore().publicKey("k")).contains(old);
    assertThat(rig.keystore().names()).containsExactly("k");
    rig.pass(LONG_ENOUGH);
    assertThat(told).isEqualTo(List.of("k", "other"));
    assertThat(rig.keystore().publicKey("k").orElseThrow()).isNotEqualTo(old);
  }

  @Test
  void whatWasBegunIsForgottenWithTheEndOfTheProgram() {
    var told = new ArrayList<String>();
    rig.keystore().generate("k", KeyKind.EC_P256, told::add);
    rig.restart();
    rig.pass(LONG_ENOUGH);
    assertThat(told).isEmpty();
    assertThat(rig.keystore().names()).isEmpty();
  }

  private PublicKey made(String name, KeyKind kind) {
    rig.keystore().generate(name, kind, UNHEARD);
    rig.pass(LONG_ENOUGH);
    return rig.keystore().publicKey(name).orElseThrow();
  }

  private static KeyPair pairFromElsewhere() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private static boolean verified(PublicKey key, SignatureKind how, byte[] signature)
      throws GeneralSecurityException {
    Signature verifier =
        Signature.getInstance(
            switch (how) {
              case ECDSA_SHA256 -> "SHA256withECDSA";
              case RSA_PKCS1_SHA256 -> "SHA256withRSA";
              case RSA_PSS_SHA256 -> "RSASSA-PSS";
            });
    if (how == SignatureKind.RSA_PSS_SHA256) {
      verifier.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    }
    verifier.initVerify(key);
    verifier.update(MESSAGE);
    return verifier.verify(signature);
  }
}
