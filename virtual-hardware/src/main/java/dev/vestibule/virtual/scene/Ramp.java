package dev.vestibule.virtual.scene;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Colours that change over a scale. */
record Ramp(Curve r, Curve g, Curve b) {

  /** These colours, {@code 0xRRGGBB}, at these points of the scale. */
  static Ramp of(double[] scale, int... colours) {
    return of(scale, IntStream.of(colours).mapToObj(Rgb::of).toArray(Rgb[]::new));
  }

  /** These colours at these points of the scale. */
  static Ramp of(double[] scale, Rgb... colours) {
    return new Ramp(
        curve(scale, Rgb::r, colours),
        curve(scale, Rgb::g, colours),
        curve(scale, Rgb::b, colours));
  }

  Rgb at(double where) {
    return new Rgb(r.at(where), g.at(where), b.at(where));
  }

  private static Curve curve(double[] scale, ToDoubleFunction<Rgb> part, Rgb... colours) {
    return new Curve(scale, Stream.of(colours).mapToDouble(part).toArray());
  }
}
