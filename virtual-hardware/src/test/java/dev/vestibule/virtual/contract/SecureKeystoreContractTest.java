package dev.vestibule.virtual.contract;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.SecureKeystore;
import dev.vestibule.hal.contract.SecureKeystoreContract;

class SecureKeystoreContractTest extends SecureKeystoreContract {

  SecureKeystoreContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements KeystoreRig {

    @Override
    public SecureKeystore keystore() {
      return program().keystore();
    }

    @Override
    public void restart() {
      start(new PowerSource.PoeClass4());
    }
  }
}
