package dev.vestibule.app.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A web server in a process of its own, kept to one processor where the system can do so.
 *
 * @param process all of it
 * @param port where it listens for HTTP
 * @param folder that is its own and goes with it
 */
record WebServer(Process process, int port, Optional<Path> folder) implements AutoCloseable {

  /** What one can be started from. */
  interface Kind {
    /** How to install it; empty if it is there. */
    Optional<String> missing();

    /** Starts one that answers the request of {@link WebLoad}. */
    WebServer start() throws IOException, InterruptedException;
  }

  /** Time of processors it has used, its own and the system's on its behalf. */
  Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().join();
    if (folder.isPresent()) Folders.delete(folder.get());
  }

  /** What a command begins with to be kept to one processor. */
  static List<String> onOneProcessor() {
    return program("taskset").map(it -> List.of(it.toString(), "-c", "0")).orElse(List.of());
  }

  /** A program of this machine. */
  static Optional<Path> program(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.concat(Stream.of(path.split(":")), Stream.of("/usr/sbin"))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a program that has a folder of its own and waits until it listens. */
  static WebServer start(List<String> command, int port, Path folder)
      throws IOException, InterruptedException {
    var pinned = new ArrayList<>(onOneProcessor());
    pinned.addAll(command);
    Process process =
        new ProcessBuilder(pinned)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Ports.awaitListener(process, port);
    return new WebServer(process, port, Optional.of(folder));
  }
}
