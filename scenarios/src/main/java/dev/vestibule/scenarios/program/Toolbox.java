package dev.vestibule.scenarios.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** The programs of this machine. */
public final class Toolbox {

  /** The system property that makes a missing program a failure, with the value {@code needed}. */
  public static final String PROPERTY = "vestibule.programs";

  /** Where servers are that are on nobody's path. */
  private static final List<String> BESIDE_THE_PATH =
      List.of("/usr/local/sbin", "/usr/sbin", "/sbin");

  private final List<Path> folders;

  Toolbox(List<Path> folders) {
    this.folders = folders;
  }

  /** All programs that a shell would find, and servers. */
  public static Toolbox ofThisMachine() {
    String path = System.getenv().getOrDefault("PATH", "");
    return new Toolbox(
        Stream.concat(Stream.of(path.split(File.pathSeparator)), BESIDE_THE_PATH.stream())
            .filter(folder -> !folder.isBlank())
            .map(Path::of)
            .toList());
  }

  /** Where a program is; empty if it is not installed. */
  public Optional<Path> find(String name) {
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  /**
   * Where a program is, for a test that cannot go on without it.
   *
   * @throws TestAbortedException if it is not installed: the test is skipped
   * @throws AssertionError the same, if programs are needed
   */
  public Path need(String name) {
    Optional<Path> found = find(name);
    if (found.isPresent()) return found.get();
    String message = "the program " + name + " is not installed";
    if (System.getProperty(PROPERTY, "").equals("needed")) throw new AssertionError(message);
    throw new TestAbortedException(message);
  }
}
