package dev.vestibule.device.kernel.report;

import java.util.function.Supplier;

/**
 * A section of a report.
 *
 * @param name for files: lower-case letters, digits and {@code -}
 * @param title a few words above it
 * @param depth which reports it is in
 * @param text writes it, in the loop: lines that end with a line feed; never a password, PIN or key
 */
public record Section(String name, String title, Depth depth, Supplier<String> text) {

  /** Which reports a section is in. */
  public enum Depth {
    /** In the server report, and in the crash report. */
    REPORT,
    /** In the crash report alone: debug data, which may be sensitive. */
    DEBUG
  }

  public Section {
    if (!name.matches("[a-z0-9-]{1,40}")) {
      throw new IllegalArgumentException("section: " + name + ", allowed: 1-40 of a-z 0-9 -");
    }
  }

  /** A section of the server report. */
  public static Section report(String name, String title, Supplier<String> text) {
    return new Section(name, title, Depth.REPORT, text);
  }

  /** A section of the crash report alone. */
  public static Section debug(String name, String title, Supplier<String> text) {
    return new Section(name, title, Depth.DEBUG, text);
  }
}
