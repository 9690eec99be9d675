package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.ShockSensor;
import dev.vestibule.hal.ShockSensor.Shock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is true of every shock sensor. */
public abstract class ShockSensorContract {

  private final ShockRig rig;
  private final Heard<Shock> heard = new Heard<>();

  /** A sensor on this rig. */
  protected ShockSensorContract(ShockRig rig) {
    this.rig = rig;
  }

  /** A hammer. */
  public interface ShockRig extends Rig {

    /** The sensor. */
    ShockSensor sensor();

    /** Hits the housing, 0-1. */
    void hit(double strength);
  }

  @Test
  void aHitIsFeltWithItsStrengthAndTime() {
    rig.sensor().watch(heard);
    long when = rig.nanos();
    rig.hit(0.8);
    rig.pass(Duration.ofSeconds(1));
    assertThat(heard.all()).containsExactly(new Shock(0.8, when));
  }

  @Test
  void nothingIsFeltAtRest() {
    rig.sensor().watch(heard);
    rig.hit(0);
    rig.pass(Duration.ofMinutes(1));
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aSecondWatcherReplacesTheFirst() {
    rig.sensor().watch(heard);
    rig.sensor().watch(shock -> {});
    rig.hit(1);
    rig.pass(Duration.ofSeconds(1));
    assertThat(heard.all()).isEmpty();
  }
}
