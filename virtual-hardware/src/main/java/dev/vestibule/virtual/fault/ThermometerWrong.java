package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualInput;

/** A thermometer out of calibration. */
final class ThermometerWrong implements Fault {

  private final VirtualInput<Double> thermometer;

  ThermometerWrong(VirtualInput<Double> thermometer) {
    this.thermometer = thermometer;
  }

  @Override
  public Description description() {
    return Description.of(
        "thermometer-wrong",
        "Thermometer wrong",
        "The thermometer shows too much or too little.",
        new Whole("offset", "How much too much.", -100, 100, 30, "°C"));
  }

  @Override
  public Runnable start(Settings settings) {
    int offset = settings.number("offset");
    return thermometer.sensor().put(celsius -> celsius + offset);
  }
}
