package dev.vestibule.virtual.contract;

import dev.vestibule.hal.DeviceTime;
import dev.vestibule.hal.contract.DeviceTimeContract;

class DeviceTimeContractTest extends DeviceTimeContract {

  DeviceTimeContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements TimeRig {

    @Override
    public DeviceTime time() {
      return program().time();
    }
  }
}
