package dev.vestibule.app.play;

import java.net.URI;
import java.nio.file.Path;

/** Places in feature files as people and editors write them. */
final class Places {

  private Places() {}

  /** Such as {@code door.feature:12}. */
  static String of(URI file, int line) {
    String path = "file".equals(file.getScheme()) ? relative(Path.of(file)) : file.toString();
    return path + ":" + line;
  }

  private static String relative(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
  }
}
