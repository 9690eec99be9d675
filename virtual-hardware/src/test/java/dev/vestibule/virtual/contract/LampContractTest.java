package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.contract.LampContract;

class LampContractTest extends LampContract {

  LampContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements LampRig {

    @Override
    public Lamp lamp() {
      return program().lamp(LampName.READER_STRIPE);
    }

    @Override
    public boolean emits() {
      return bench.view().indicators().readerStripe().emits();
    }
  }
}
