package dev.vestibule.scenarios.preset;

import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.virtual.words.Nearest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/** The presets that come with the product, and those in files. */
public final class Presets {

  /** Names of the shipped presets. */
  public static final List<String> SHIPPED =
      List.of(
          "stand-alone",
          "wiegand",
          "osdp",
          "external-reader",
          "door-controller",
          "entry-list-and-controller",
          "empty");

  private Presets() {}

  /** Read once, when the first is asked for; a preset never changes. */
  private static final class Shelf {
    static final Map<String, Preset> PRESETS =
        SHIPPED.stream().collect(Collectors.toUnmodifiableMap(name -> name, Presets::shipped));
  }

  /** A shipped preset by its name, or a file by its path. */
  public static Preset named(String name) {
    Preset shipped = Shelf.PRESETS.get(name);
    if (shipped != null) return shipped;
    Path file = Path.of(name);
    if (name.endsWith(".json") && Files.isRegularFile(file)) return read(file);
    String hint = Nearest.question(name, SHIPPED);
    throw new PresetRefused(
        name, "no such preset" + hint + " There are: " + String.join(", ", SHIPPED));
  }

  private static Preset read(Path file) {
    try {
      return parse(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new PresetRefused(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  private static Preset shipped(String name) {
    try (InputStream in = Presets.class.getResourceAsStream("/presets/" + name + ".json")) {
      if (in == null) throw new IllegalStateException("not shipped: " + name);
      return parse(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Preset parse(String name, byte[] json) {
    try {
      return Json.MAPPER.readValue(json, Preset.class);
    } catch (JacksonException e) {
      throw new PresetRefused(name, e.getOriginalMessage() + " at " + e.getLocation());
    }
  }
}
