package dev.vestibule.app.speed;

import dev.vestibule.app.Refused;
import dev.vestibule.app.bench.route.BenchJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The packaged program this measurement is part of, started as a user starts it. */
final class Distribution {

  /** The Java runtime of this process and of all that it starts. */
  static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  /**
   * A unit that listens.
   *
   * @param addresses its ports by name, such as {@code http}
   */
  record Running(Process process, JsonNode addresses) implements AutoCloseable {
    int port(String name) {
      return addresses.path(name).intValue();
    }

    /** Waits until it has gone, so that it does not disturb what is measured next. */
    @Override
    public void close() {
      process.destroy();
      process.onExit().join();
    }
  }

  private Distribution() {}

  /**
   * Starts a unit on free ports and waits until it says that it listens.
   *
   * @param prefix of the command, such as {@code taskset}
   * @param options of {@code vestibule run}
   */
  static Running start(List<String> prefix, String... options) throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(launcher());
    command.addAll(List.of("run", "--headless"));
    command.addAll(List.of("--http-port=0", "--https-port=0", "--bench-port=0"));
    command.addAll(List.of(options));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", JAVA_HOME.toString());
    Process process = builder.start();
    BufferedReader out = process.inputReader();
    String ready = String.valueOf(out.readLine());
    if (!ready.startsWith("ready ")) {
      process.destroy();
      throw new IOException("the unit did not start: " + ready);
    }
    return new Running(process, BenchJson.MAPPER.readTree(ready.substring(6)));
  }

  private static String launcher() {
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    if (!jar.endsWith("vestibule.jar") || !Files.exists(jar)) {
      throw new Refused("this is measured of the distribution: bin/vestibule bench");
    }
    return jar.resolveSibling("../bin/vestibule" + (WINDOWS ? ".bat" : "")).toString();
  }
}
