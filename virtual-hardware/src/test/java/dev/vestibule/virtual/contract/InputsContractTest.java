package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.contract.InputContract;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.ButtonHand;
import org.junit.jupiter.api.Nested;

/** The levels that the virtual board can read. */
class InputsContractTest {

  @Nested
  class CallButton extends InputContract<Boolean> {
    CallButton() {
      super(InputRigs.of(Board::callButton, (it, to) -> move(it.callButton(), to), false, true));
    }
  }

  @Nested
  class ControlButton extends InputContract<Boolean> {
    ControlButton() {
      super(
          InputRigs.of(
              Board::controlButton, (it, to) -> move(it.controlButton(), to), false, true));
    }
  }

  @Nested
  class Motion extends InputContract<Boolean> {
    Motion() {
      super(InputRigs.of(Board::motion, (it, to) -> it.pir().set(to), false, true));
    }
  }

  @Nested
  class CaseOpen extends InputContract<Boolean> {
    CaseOpen() {
      super(InputRigs.of(Board::caseOpen, (it, to) -> it.housing().set(to), false, true));
    }
  }

  @Nested
  class AmbientLight extends InputContract<Double> {
    AmbientLight() {
      super(
          InputRigs.of(Board::ambientLight, (it, to) -> it.environment().light(to), 10_000.0, 0.5));
    }
  }

  @Nested
  class Temperature extends InputContract<Double> {
    Temperature() {
      super(
          InputRigs.of(
              Board::temperature, (it, to) -> it.environment().temperature(to), 20.0, -20.0));
    }
  }

  @Nested
  class Power extends InputContract<PowerSource> {
    Power() {
      super(
          InputRigs.of(
              Board::power,
              (it, to) -> it.power().supply(to),
              new PowerSource.PoeClass4(),
              new PowerSource.PoeClass3()));
    }
  }

  @Nested
  class NetworkLink extends InputContract<Link> {
    NetworkLink() {
      super(InputRigs.of(it -> it.network().link(), InputsContractTest::plug, Link.UP, Link.DOWN));
    }
  }

  @Nested
  class Monitor extends InputContract<Boolean> {
    Monitor() {
      super(
          InputRigs.of(it -> it.videoOutput().monitor(), InputsContractTest::monitor, false, true));
    }
  }

  private static void move(ButtonHand hand, boolean pressed) {
    if (pressed) hand.hold();
    else hand.release();
  }

  private static void plug(Bench bench, Link link) {
    if (link == Link.UP) bench.network().up();
    else bench.network().down();
  }

  private static void monitor(Bench bench, boolean in) {
    if (in) bench.hdmi().plug();
    else bench.hdmi().unplug();
  }
}
