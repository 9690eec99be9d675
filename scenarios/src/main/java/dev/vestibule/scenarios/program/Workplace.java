package dev.vestibule.scenarios.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where programs work: a folder of their own, in which their configuration lies and their output
 * ends. All of them are ended, and the folder is removed, when it is closed.
 */
public final class Workplace implements AutoCloseable {

  /** No program takes longer, unless it hangs. */
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private final Duration deadline;
  private final Toolbox toolbox = Toolbox.ofThisMachine();
  private final Path folder;
  private final List<Process> running = new ArrayList<>();
  private int started;

  /** An empty one. */
  public Workplace() {
    this(DEADLINE);
  }

  /**
   * @param deadline for a program that is run until it ends
   */
  Workplace(Duration deadline) {
    this.deadline = deadline;
    try {
      folder = Files.createTempDirectory("vestibule-programs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the folder is. */
  public String folder() {
    return folder.toString();
  }

  /** Puts a file into the folder. */
  public void put(String name, byte[] content) {
    try {
      Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes a file of the folder a program. */
  public void makeExecutable(String name) {
    if (!folder.resolve(name).toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot be made executable: " + name);
    }
  }

  /** The text of a file of the folder; empty while it is not there. */
  public String read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs a program until it ends.
   *
   * @throws AssertionError if it does not end in time; it is killed then
   */
  public Outcome run(String line) {
    Process process = launch(line);
    try {
      if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
        kill(process);
        throw new AssertionError("did not end in time: " + line);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return new Outcome(line, process.exitValue(), read(output(started)));
  }

  /** Starts a program that stays, such as a server. */
  public Server start(String line) {
    Process process = launch(line);
    String output = output(started);
    return new Server(line, process, () -> read(output));
  }

  /** Copies all files, for whoever looks into a failure. */
  public void copyTo(Path target) {
    try (Stream<Path> files = Files.list(folder)) {
      Files.createDirectories(target);
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, target.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    running.forEach(Workplace::kill);
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process launch(String line) {
    List<String> words = new ArrayList<>(CommandLine.words(line));
    words.set(0, executable(words.getFirst()));
    started++;
    put(output(started), new byte[0]);
    put("nothing", new byte[0]);
    try {
      Process process =
          new ProcessBuilder(words)
              .directory(folder.toFile())
              .redirectInput(folder.resolve("nothing").toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve(output(started)).toFile())
              .start();
      running.add(process);
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String executable(String name) {
    return toolbox
        .find(name)
        .orElseThrow(() -> new AssertionError("not installed: " + name))
        .toString();
  }

  private static String output(int number) {
    return "output-" + number + ".txt";
  }

  /** With all that it has started; waits until it is gone, so that its files stay as they are. */
  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().orTimeout(5, TimeUnit.SECONDS).join();
  }
}
