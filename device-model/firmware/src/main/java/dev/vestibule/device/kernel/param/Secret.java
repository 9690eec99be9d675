package dev.vestibule.device.kernel.param;

/**
 * A password or the like. Only {@link #text} gives it away.
 *
 * @param text in clear
 */
public record Secret(String text) {

  /** What is shown instead, whatever the secret is. Source: observed in parameter listings. */
  public static final String SHOWN = "******";

  @Override
  public String toString() {
    return SHOWN;
  }
}
