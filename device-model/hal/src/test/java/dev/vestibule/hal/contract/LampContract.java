package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Colour;
import dev.vestibule.hal.Lamp;
import dev.vestibule.hal.Light;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is true of every lamp. */
public abstract class LampContract {

  private final LampRig rig;

  /** A lamp on this rig. */
  protected LampContract(LampRig rig) {
    this.rig = rig;
  }

  /** An eye at a lamp. */
  public interface LampRig extends Rig {

    /** The lamp. */
    Lamp lamp();

    /** Whether light comes out now. */
    boolean emits();
  }

  @Test
  void isDarkAtFirst() {
    assertThat(rig.lamp().light()).isEqualTo(Light.OFF);
    assertThat(rig.emits()).isFalse();
  }

  @Test
  void showsWhatItIsTold() {
    rig.lamp().show(Light.dimmed(Colour.WHITE, 40));
    assertThat(rig.lamp().light()).isEqualTo(Light.dimmed(Colour.WHITE, 40));
    assertThat(rig.emits()).isTrue();
    rig.lamp().show(Light.OFF);
    assertThat(rig.emits()).isFalse();
  }

  @Test
  void aFlashIsLitForHalfOfItsPeriodAndBeginsLit() {
    rig.lamp().show(Light.flashing(Colour.WHITE, Duration.ofSeconds(1)));
    assertThat(rig.emits()).isTrue();
    rig.pass(Duration.ofMillis(510));
    assertThat(rig.emits()).isFalse();
    rig.pass(Duration.ofMillis(500));
    assertThat(rig.emits()).isTrue();
  }

  @Test
  void showingTheSameLightAgainDoesNotDisturbItsFlashing() {
    var light = Light.flashing(Colour.WHITE, Duration.ofSeconds(1));
    rig.lamp().show(light);
    rig.pass(Duration.ofMillis(400));
    rig.lamp().show(light);
    rig.pass(Duration.ofMillis(200));
    assertThat(rig.emits()).isFalse();
  }

  @Test
  void isDarkWithoutAProgram() {
    rig.lamp().show(Light.steady(Colour.WHITE));
    rig.endProgram();
    assertThat(rig.emits()).isFalse();
  }
}
