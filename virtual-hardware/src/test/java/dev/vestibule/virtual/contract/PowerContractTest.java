package dev.vestibule.virtual.contract;

import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Processor.StartCause;
import dev.vestibule.hal.contract.PowerContract;

class PowerContractTest extends PowerContract {

  PowerContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements PowerRig {

    @Override
    public void restartWith(PowerSource source) {
      start(source);
    }

    @Override
    public boolean runs() {
      return programRuns();
    }

    @Override
    public PowerSource read() {
      return program().power().read();
    }

    @Override
    public StartCause startCause() {
      return program().processor().startCause();
    }
  }
}
