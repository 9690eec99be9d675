package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Keypad;
import dev.vestibule.hal.contract.KeypadContract;

class KeypadContractTest extends KeypadContract {

  KeypadContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements KeypadRig {

    @Override
    public Keypad keypad() {
      return program().keypad();
    }

    @Override
    public void press(char key) {
      bench.keypad().press(key);
    }

    @Override
    public void release(char key) {
      bench.keypad().release(key);
    }
  }
}
