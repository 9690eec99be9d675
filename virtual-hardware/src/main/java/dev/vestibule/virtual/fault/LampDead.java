package dev.vestibule.virtual.fault;

import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.fault.Argument.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A burnt-out lamp. */
final class LampDead implements Fault {

  private final VirtualBoard board;

  LampDead(VirtualBoard board) {
    this.board = board;
  }

  @Override
  public Description description() {
    return Description.of(
        "lamp-dead",
        "Lamp dead",
        "The lamp stays dark.",
        Choice.which("lamp", "Which lamp.", lamps()));
  }

  @Override
  public Runnable start(Settings settings) {
    LampName lamp =
        LampName.valueOf(settings.word("lamp").toUpperCase(Locale.ROOT).replace('-', '_'));
    return board.lamp(lamp).bulb().put(light -> Light.OFF);
  }

  private static List<String> lamps() {
    return Arrays.stream(LampName.values())
        .map(lamp -> lamp.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
