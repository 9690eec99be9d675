package dev.vestibule.device.services.maintenance.software;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of AXIS OS, such as 12.8.52. */
public record Version(int major, int minor, int patch) implements Comparable<Version> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,6}))?");

  private static final Comparator<Version> ORDER =
      Comparator.comparingInt(Version::major)
          .thenComparingInt(Version::minor)
          .thenComparingInt(Version::patch);

  /** Reads a version, or a track such as {@code 11.11}; empty if it is none. */
  public static Optional<Version> parse(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) return Optional.empty();
    int patch = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
    return Optional.of(
        new Version(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), patch));
  }

  /** Major and minor alone. */
  public Version track() {
    return new Version(major, minor, 0);
  }

  @Override
  public int compareTo(Version other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
