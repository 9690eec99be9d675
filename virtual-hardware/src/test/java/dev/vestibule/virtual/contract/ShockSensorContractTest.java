package dev.vestibule.virtual.contract;

import dev.vestibule.hal.ShockSensor;
import dev.vestibule.hal.contract.ShockSensorContract;

class ShockSensorContractTest extends ShockSensorContract {

  ShockSensorContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements ShockRig {

    @Override
    public ShockSensor sensor() {
      return program().shock();
    }

    @Override
    public void hit(double strength) {
      bench.shock().hit(strength);
    }
  }
}
