package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.contract.ProcessorContract;
import java.time.Duration;

class ProcessorContractTest extends ProcessorContract {

  ProcessorContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements ProcessorRig {

    @Override
    public Board board() {
      return program();
    }

    @Override
    public int starts() {
      return programsStarted();
    }

    @Override
    public Circuit circuit() {
      return bench.view().relays().getFirst().circuit();
    }

    @Override
    public void press() {
      bench.callButton().press(Duration.ofMillis(100));
    }
  }
}
