package dev.vestibule.device.kernel.param;

/** A switch, written {@code yes} or {@code no}. */
public record YesNoKind() implements Kind<Boolean> {

  @Override
  public Parsed<Boolean> parse(String text) {
    return switch (text) {
      case "yes" -> new Valid<>(true);
      case "no" -> new Valid<>(false);
      default -> new Invalid<>("allowed: " + allowed());
    };
  }

  @Override
  public String print(Boolean value) {
    return value ? "yes" : "no";
  }

  @Override
  public String allowed() {
    return "yes, no";
  }
}
