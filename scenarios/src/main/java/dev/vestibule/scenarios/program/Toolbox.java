package dev.vestibule.scenarios.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs of this machine. */
public final class Toolbox {

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
}
