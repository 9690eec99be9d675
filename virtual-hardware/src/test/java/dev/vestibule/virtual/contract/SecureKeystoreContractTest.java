package dev.vestibule.virtual.contract;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.SecureKeystore.Protection;
import dev.vestibule.hal.contract.SecureKeystoreContract;
import org.junit.jupiter.api.Nested;

class SecureKeystoreContractTest {

  @Nested
  class OfTheSecureElement extends SecureKeystoreContract {
    OfTheSecureElement() {
      super(new OnUnit(Protection.SECURE_ELEMENT));
    }
  }

  @Nested
  class OfTheTrustedExecutionEnvironment extends SecureKeystoreContract {
    OfTheTrustedExecutionEnvironment() {
      super(new OnUnit(Protection.TRUSTED_EXECUTION_ENVIRONMENT));
    }
  }

  private static final class OnUnit extends Unit implements SecureKeystoreContract.KeystoreRig {

    private final Protection protection;

    OnUnit(Protection protection) {
      this.protection = protection;
    }

    @Override
    public SecureKeystore keystore() {
      return program().keystores().stream()
          .filter(it -> it.protection() == protection)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void restart() {
      start(new PowerSource.PoeClass4());
    }
  }
}
