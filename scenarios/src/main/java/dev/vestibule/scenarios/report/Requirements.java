package dev.vestibule.scenarios.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All testable statements of the user manual. */
public final class Requirements {

  private static final String CATALOGUE = "/features/requirements.tsv";
  private static final Pattern TAG = Pattern.compile("@([A-Z][A-Z0-9]{1,5}-[0-9]{3})");

  private final Map<String, Requirement> byId = new LinkedHashMap<>();

  /** Reads our copy of the catalogue. */
  public Requirements() {
    try (InputStream file = Requirements.class.getResourceAsStream(CATALOGUE)) {
      if (file == null) throw new IllegalStateException("missing: " + CATALOGUE);
      new String(file.readAllBytes(), UTF_8)
          .lines()
          .skip(1)
          .map(Requirement::ofLine)
          .forEach(requirement -> byId.put(requirement.id(), requirement));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All statements, in the order of the catalogue. */
  public Collection<Requirement> all() {
    return byId.values();
  }

  /** Whether there is a statement of this id. */
  public boolean has(String id) {
    return byId.containsKey(id);
  }

  /** The id that a tag names, known or not; empty if the tag is of another kind. */
  public static Optional<String> id(String tag) {
    var matcher = TAG.matcher(tag);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
