package dev.vestibule.device.kernel.param;

import java.util.regex.Pattern;

/**
 * A whole number.
 *
 * @param min smallest allowed
 * @param max largest allowed
 */
public record IntegerKind(int min, int max) implements Kind<Integer> {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,10}");

  @Override
  public Parsed<Integer> parse(String text) {
    if (!WHOLE_NUMBER.matcher(text).matches())
      return new Invalid<>("not a whole number, allowed: " + allowed());
    long value = Long.parseLong(text);
    if (value < min || value > max) return new Invalid<>("out of range, allowed: " + allowed());
    return new Valid<>((int) value);
  }

  @Override
  public String print(Integer value) {
    return Integer.toString(value);
  }

  @Override
  public String allowed() {
    return min + "-" + max;
  }

  @Override
  public Type type() {
    return new Type.Whole(min, max);
  }
}
