package dev.vestibule.virtual.board;

import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.power.PowerSystem.DcRange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a board file: words separated by blanks, {@code #} starts a comment. First the facts of the
 * board, then its connectors with a line for each pin; {@code a8207-ve-mk2.board} explains itself.
 */
public final class BoardFile {

  private static final Set<String> FACTS = Set.of("model", "hardware", "boot", "flash", "sd");

  private final String name;
  private final Map<String, Line> facts = new LinkedHashMap<>();
  private final List<Pin> pins = new ArrayList<>();
  private final Set<String> signals = new HashSet<>();
  private String connector = "";

  private BoardFile(String name) {
    this.name = name;
  }

  /** The board file of this name that ships with the simulator, such as {@code a8207-ve-mk2}. */
  public static BoardPlan shipped(String name) {
    try (InputStream in = BoardFile.class.getResourceAsStream(name + ".board")) {
      if (in == null) throw new IllegalArgumentException("no board file " + name + ".board");
      return parse(name + ".board", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of a board file.
   *
   * @param name for messages
   * @throws IllegalArgumentException with file, line and what was expected
   */
  public static BoardPlan parse(String name, String text) {
    var file = new BoardFile(name);
    int number = 0;
    for (String line : text.lines().toList()) file.read(Line.of(name, ++number, line));
    return file.plan();
  }

  private void read(Line line) {
    if (line.size() == 0) return;
    String first = line.word(0, "a fact, \"connector\" or a pin number");
    if (first.equals("connector")) connector = line.word(1, "the connector's name");
    else if (FACTS.contains(first)) fact(first, line);
    else if (!connector.isEmpty()) pin(line);
    else throw line.wrong("one of model, hardware, boot, flash, sd, connector", first);
  }

  private void fact(String key, Line line) {
    line.word(1, "the value of " + key);
    if (facts.put(key, line) != null) throw line.wrong("each fact once", key);
  }

  private void pin(Line line) {
    int number = line.number(0, "a pin number");
    var pin = new Pin(connector, number, role(line));
    if (pins.stream().anyMatch(it -> it.place().equals(pin.place()))) {
      throw line.wrong("each pin once", pin.place());
    }
    pins.add(pin);
  }

  private Pin.Role role(Line line) {
    String role = line.word(1, "the pin's role");
    return switch (role) {
      case "ground" -> new Pin.Ground();
      case "contact" -> new Pin.Contact(unique(line));
      case "common" -> new Pin.Common(line.word(2, "the relay's name"));
      case "io" -> new Pin.Io(unique(line));
      case "data", "line-in", "line-out" -> new Pin.Signal(unique(line));
      case "power-in" -> new Pin.PowerIn(new DcRange(line.value(3, "V"), line.value(5, "V")));
      case "power-out" ->
          new Pin.PowerOut(
              new VirtualSupply.Rating(
                  unique(line), line.value(3, "V"), line.value(5, "mA"), line.value(7, "mA")));
      default ->
          throw line.wrong(
              "a role: ground, contact, common, io, data, line-in, line-out, power-in, power-out",
              role);
    };
  }

  private String unique(Line line) {
    String signal = line.word(2, "the signal's name");
    if (!signals.add(signal)) throw line.wrong("a signal name of its own", signal);
    return signal;
  }

  private BoardPlan plan() {
    String sd = fact("sd").word(1, "sd");
    return new BoardPlan(
        fact("model").rest(),
        fact("hardware").word(1, "hardware"),
        Duration.ofMillis(fact("boot").value(1, "ms")),
        (long) fact("flash").value(1, "MiB") << 20,
        !sd.equals("none"),
        pins);
  }

  private Line fact(String key) {
    Line line = facts.get(key);
    if (line == null)
      throw new IllegalArgumentException(name + ": a line with " + key + " is missing");
    return line;
  }
}
