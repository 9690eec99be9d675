package dev.vestibule.virtual.sound;

/**
 * A sine tone.
 *
 * @param hz 20-20 000
 * @param dbfs level, -120 to 0; 0 is a sine that just reaches full scale
 * @param seconds length, above 0, at most 3600
 */
public record Tone(double hz, double dbfs, double seconds) implements Sound {

  public Tone {
    check("hz", hz, 20, 20_000);
    check("dbfs", dbfs, -120, 0);
    check("seconds", seconds, 0.001, 3600);
  }

  @Override
  public double at(double time) {
    if (time < 0 || time >= seconds) return 0;
    return Level.amplitude(dbfs) * Math.sin(2 * Math.PI * hz * time);
  }

  private static void check(String name, double value, double least, double most) {
    if (value >= least && value <= most) return;
    throw new IllegalArgumentException(name + " is " + least + " to " + most + ": " + value);
  }
}
