package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Choice;
import dev.vestibule.virtual.part.VirtualInput;

/** A sensor that senses nothing, or always. */
final class PirStuck implements Fault {

  private final VirtualInput<Boolean> sensor;

  PirStuck(VirtualInput<Boolean> sensor) {
    this.sensor = sensor;
  }

  @Override
  public Description description() {
    return Description.of(
        "pir-stuck",
        "PIR sensor stuck",
        "The sensor says the same, whoever moves before it.",
        Choice.of("level", "What it says.", "motion", "still"));
  }

  @Override
  public Runnable start(Settings settings) {
    boolean stays = settings.word("level").equals("motion");
    return sensor.sensor().put(motion -> stays);
  }
}
