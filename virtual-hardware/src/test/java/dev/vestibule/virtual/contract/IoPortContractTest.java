package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.hal.contract.IoPortContract;
import dev.vestibule.virtual.part.Wired;
import dev.vestibule.virtual.part.Wired.SupervisedLoop;

class IoPortContractTest extends IoPortContract {

  IoPortContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements IoPortRig {

    @Override
    public IoPort port() {
      return program().ioPorts().getFirst();
    }

    @Override
    public void floating() {
      bench.io(1).wire(new Wired.Nothing());
    }

    @Override
    public void ground() {
      bench.io(1).wire(new Wired.Switch(Circuit.CLOSED));
    }

    @Override
    public void volts(double volts) {
      bench.io(1).wire(new Wired.Voltage(volts));
    }

    @Override
    public void loop(Loop state) {
      bench.io(1).wire(SupervisedLoop.usual(SupervisedLoop.State.valueOf(state.name())));
    }

    @Override
    public void load(double volts, int milliamps) {
      bench.io(1).wire(new Wired.Load(volts, milliamps, false, false));
    }

    @Override
    public double volts() {
      return bench.view().io().getFirst().volts();
    }
  }
}
