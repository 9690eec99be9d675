package dev.vestibule.device.kernel.profile;

import dev.vestibule.device.kernel.media.PictureSource.Size;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.Source.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Reads a profile file: {@code #} starts a comment; one line of {@code resolutions}; then for each
 * fact a line of key, value, title, mark and source, separated by bars.
 */
public final class ProfileFile {

  private static final String RESOLUTIONS = "resolutions ";

  private final String name;
  private final List<Size> resolutions = new ArrayList<>();
  private final List<Parameter<String>> facts = new ArrayList<>();

  private ProfileFile(String name) {
    this.name = name;
  }

  /** The profile of this name that ships with the firmware, such as {@code a8207-ve-mk2}. */
  public static DeviceProfile shipped(String name) {
    try (InputStream in = ProfileFile.class.getResourceAsStream(name + ".profile")) {
      if (in == null) throw new IllegalArgumentException("no device profile " + name + ".profile");
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of a profile file.
   *
   * @throws IllegalArgumentException with file, line and what was expected
   */
  public static DeviceProfile parse(String name, String text) {
    var file = new ProfileFile(name);
    int number = 0;
    for (String line : text.lines().toList()) file.read(++number, line.strip());
    return new DeviceProfile(name, file.resolutions, file.facts);
  }

  private void read(int number, String line) {
    if (line.isEmpty() || line.startsWith("#")) return;
    if (line.startsWith(RESOLUTIONS)) {
      for (String size : line.substring(RESOLUTIONS.length()).strip().split(" +")) {
        resolutions.add(
            Size.parse(size).orElseThrow(() -> wrong(number, "sizes such as 640x480", size)));
      }
      return;
    }
    String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
    if (parts.length != 5) throw wrong(number, "key | value | title | mark | source", line);
    if (facts.stream().anyMatch(fact -> fact.key().equals(parts[0]))) {
      throw wrong(number, "each key once", parts[0]);
    }
    facts.add(
        Parameter.fact(parts[0], parts[1], parts[2], new Source(mark(number, parts[3]), parts[4])));
  }

  private Mark mark(int number, String word) {
    return Arrays.stream(Mark.values())
        .filter(mark -> mark.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> wrong(number, "documented, observed or assumed", word));
  }

  private IllegalArgumentException wrong(int line, String expected, String found) {
    return new IllegalArgumentException(
        name + ".profile, line " + line + ": expected " + expected + ", found " + found);
  }
}
