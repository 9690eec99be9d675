package dev.vestibule.scenarios.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.scenarios.program.Outcome;
import dev.vestibule.scenarios.program.Patience;
import dev.vestibule.scenarios.program.Toolbox;
import dev.vestibule.scenarios.program.Workplace;
import dev.vestibule.scenarios.twin.Twin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Real programs that talk with the unit. What is typed for them, and their configuration, may hold
 * {@code {http}}, {@code {https}} and {@code {ssh}} for addresses of the unit with their port, and
 * {@code {port of NAME}} for the unit's port of that name or, with any other name, one that is free
 * on this machine; {@code {folder}} is the folder where they work.
 */
public final class Programs implements AutoCloseable {

  private static final Pattern PLACE = Pattern.compile("\\{(port of )?([a-z]+)}");

  private static final Map<String, Integer> UNIT_PORTS =
      Map.of("http", Twin.HTTP, "https", Twin.HTTPS, "ssh", Twin.SSH);

  private final Supplier<Twin> unit;
  private final Toolbox toolbox = Toolbox.ofThisMachine();
  private final Map<String, Integer> ports = new HashMap<>();
  private Optional<Workplace> workplace = Optional.empty();
  private Optional<Outcome> outcome = Optional.empty();

  Programs(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Goes on only if this program is installed, as {@link Toolbox#need} says. */
  public void need(String name) {
    toolbox.need(name);
  }

  /** Writes a file into the folder where the programs work. */
  public void write(String name, String text) {
    workplace().put(name, filled(text).getBytes(UTF_8));
  }

  /** Writes a file that is no text. */
  public void write(String name, byte[] content) {
    workplace().put(name, content);
  }

  /** Writes a program of its own. */
  public void writeProgram(String name, String text) {
    write(name, text);
    workplace().makeExecutable(name);
  }

  /** Waits until a file tells this; false if it does not. */
  public boolean tells(String file, String text) {
    return Patience.until(() -> workplace().read(file).contains(text));
  }

  /** What a file holds now. */
  public String read(String file) {
    return workplace().read(file);
  }

  /** Runs a program until it ends. */
  public void run(String line) {
    outcome = Optional.of(workplace().run(filled(line)));
  }

  /** Starts a server and waits until it listens on the port of this name. */
  public void serve(String line, String portName) {
    workplace().start(filled(line)).awaitListening(port(portName));
  }

  /** The exit status of the last program that ran. */
  public int status() {
    return outcome().status();
  }

  /** All that it wrote. */
  public String output() {
    return outcome().output();
  }

  /** What was typed and what came of it, for whoever looks into a failure. */
  public String session() {
    return outcome().toString();
  }

  private Outcome outcome() {
    return outcome.orElseThrow(() -> new AssertionError("no program has run"));
  }

  /** The unit's port of this name or, with any other name, one that is free on this machine. */
  public int port(String name) {
    Integer own = UNIT_PORTS.get(name);
    if (own != null) return unit.get().reach(own).map(it -> it.port()).orElse(closed());
    return ports.computeIfAbsent(name, any -> free());
  }

  /** A text with addresses and ports in their places. */
  String filled(String text) {
    return PLACE.matcher(text).replaceAll(this::place);
  }

  /** Leaves what the programs wrote, and the configuration they had. */
  void leave(Path folder) {
    workplace.ifPresent(it -> it.copyTo(folder.resolve("programs")));
  }

  @Override
  public void close() {
    workplace.ifPresent(Workplace::close);
  }

  private String place(MatchResult found) {
    String name = found.group(2);
    if (found.group(1) != null) return Integer.toString(port(name));
    if (name.equals("folder")) return Matcher.quoteReplacement(workplace().folder());
    return UNIT_PORTS.containsKey(name) ? "127.0.0.1:" + port(name) : found.group();
  }

  /** Where nothing listens: what talks to a port that the unit has closed shall find it closed. */
  private int closed() {
    return ports.computeIfAbsent("a closed one", any -> free());
  }

  private static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Workplace workplace() {
    if (workplace.isEmpty()) workplace = Optional.of(new Workplace());
    return workplace.get();
  }
}
