package dev.vestibule.gui.present;

import dev.vestibule.virtual.bench.BoardView.LampView;

/**
 * Which half of its flash a lamp shows. As fast as the wall clock, paused or stepped the unit's own
 * time decides; faster the wall clock does, so that nothing ever flashes more than three times a
 * second.
 */
sealed interface FlashPhase {

  /** Shortest flash anybody is shown, in nanoseconds. */
  long SHORTEST = 334_000_000L;

  /** The unit's own time. */
  record OfUnit() implements FlashPhase {}

  /** The wall clock, in nanoseconds. */
  record OfWall(long nanos) implements FlashPhase {}

  /** Always the lit half, for pictures. */
  record Lit() implements FlashPhase {}

  /** How the lamp is seen in this phase. */
  default LampLook look(LampView lamp) {
    var light = lamp.light();
    if (!light.lit()) return LampLook.OFF;
    return new LampLook(Hue.of(light), light.level(), light.flashes(), on(lamp));
  }

  private boolean on(LampView lamp) {
    if (!lamp.light().flashes()) return true;
    return switch (this) {
      case OfUnit unit -> lamp.emits();
      case OfWall(long nanos) -> {
        long period = Math.max(lamp.light().period().toNanos(), SHORTEST);
        yield Math.floorMod(nanos, period) < period / 2;
      }
      case Lit lit -> true;
    };
  }
}
