package dev.vestibule.app.run;

import dev.vestibule.virtual.time.Pace;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code real}, {@code x60} or {@code stepped}. */
public final class PaceOption implements ITypeConverter<Pace> {

  private static final Pattern FACTOR = Pattern.compile("x(\\d{1,5}(?:\\.\\d{1,3})?)");

  @Override
  public Pace convert(String text) {
    if (text.equals("real")) return new Pace.Real();
    if (text.equals("stepped")) return new Pace.Stepped();
    Matcher factor = FACTOR.matcher(text);
    if (factor.matches()) {
      double value = Double.parseDouble(factor.group(1));
      if (value > 0 && value <= 10_000) return new Pace.Scaled(value);
    }
    throw new TypeConversionException(
        "'" + text + "' is none of real, stepped, or x with a factor up to 10000, such as x60");
  }
}
