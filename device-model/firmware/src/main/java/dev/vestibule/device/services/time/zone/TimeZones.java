package dev.vestibule.device.services.time.zone;

import dev.vestibule.device.kernel.zone.Offsets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The IANA time zones the unit knows, each with the POSIX string that stands for its rules of today
 * in the Time Zone Database. All units share them.
 */
public final class TimeZones {

  private TimeZones() {}

  /** Read when the first unit asks. */
  private static final class Table {
    static final SequencedMap<String, String> POSIX = read();

    private static SequencedMap<String, String> read() {
      try (InputStream in = TimeZones.class.getResourceAsStream("time-zones.txt")) {
        if (in == null) throw new IllegalStateException("no time-zones.txt");
        var zones = new LinkedHashMap<String, String>();
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" "))
            .forEach(parts -> zones.put(parts[0], parts[1]));
        return Collections.unmodifiableSequencedMap(zones);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** All names in order, such as {@code Europe/Stockholm}. */
  public static List<String> names() {
    return List.copyOf(Table.POSIX.keySet());
  }

  /** The POSIX string of a zone; empty if there is no such zone. */
  public static Optional<String> posix(String name) {
    return Optional.ofNullable(Table.POSIX.get(name));
  }

  /** The rules of a zone, those of the past included; empty if there is no such zone. */
  public static Optional<Offsets> offsets(String name) {
    return posix(name).map(known -> ZoneId.of(name).getRules()::getOffset);
  }
}
