package dev.vestibule.device.kernel.param;

/**
 * A switch, written as one of two words.
 *
 * @param yes the word that means on, such as {@code yes}, {@code On} or {@code true}
 * @param no the word that means off
 */
public record YesNoKind(String yes, String no) implements Kind<Boolean> {

  /** A switch that is written {@code yes} or {@code no}, as most are. */
  public YesNoKind() {
    this("yes", "no");
  }

  @Override
  public Parsed<Boolean> parse(String text) {
    if (text.equals(yes)) return new Valid<>(true);
    if (text.equals(no)) return new Valid<>(false);
    return new Invalid<>("allowed: " + allowed());
  }

  @Override
  public String print(Boolean value) {
    return value ? yes : no;
  }

  @Override
  public String allowed() {
    return yes + ", " + no;
  }

  @Override
  public Type type() {
    return new Type.Switch(yes, no);
  }
}
