package dev.vestibule.gui.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlashTest {
  private final Flash flash = new Flash();

  @Test
  void lampsAreOnForTheFirstHalfOfEachBeat() {
    assertThat(flash.slow().get()).isTrue();
    flash.phaseProperty().set(17.49);
    assertThat(flash.slow().get()).isTrue();
    flash.phaseProperty().set(17.5);
    assertThat(flash.slow().get()).isFalse();
  }

  @Test
  void theFastBeatIsTwiceAsFast() {
    flash.phaseProperty().set(0.3);
    assertThat(flash.fast().get()).isFalse();
    flash.phaseProperty().set(0.6);
    assertThat(flash.fast().get()).isTrue();
  }

  @Test
  void reducedMotionKeepsLampsOn() {
    flash.phaseProperty().set(0.7);
    flash.stillProperty().set(true);
    assertThat(flash.slow().get()).isTrue();
    assertThat(flash.fast().get()).isTrue();
  }
}
