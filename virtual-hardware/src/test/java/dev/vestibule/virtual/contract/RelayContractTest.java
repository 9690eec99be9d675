package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Relay;
import dev.vestibule.hal.contract.RelayContract;

class RelayContractTest extends RelayContract {

  RelayContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements RelayRig {

    @Override
    public Relay relay() {
      return program().relays().getLast();
    }

    @Override
    public Circuit circuit() {
      return bench.view().relays().getLast().circuit();
    }
  }
}
