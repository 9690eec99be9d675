import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Rehearses a start of the distribution, so that the runtime keeps loaded and linked classes in
 * {@code vestibule.aot}. A cache that is newer than all jars is kept. Without a cache everything
 * works, but starts slower.
 */
class AotCache {

  public static void main(String[] args) throws IOException, InterruptedException {
    Path lib = Path.of(args[0]);
    Path cache = lib.resolve("vestibule.aot");
    if (isFresh(cache, lib)) return;
    Path unfinished = lib.resolve("unfinished.aot");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-XX:AOTCacheOutput=" + unfinished,
            // Linking ahead gains more, but JDK 25.0.3 crashes while it writes such a cache of
            // ours.
            "-XX:-AOTClassLinking",
            "-Xlog:disable",
            "-jar",
            lib.resolve("vestibule.jar").toString(),
            "rehearse");
    var rehearsal = new ProcessBuilder(command);
    rehearsal.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE);
    Process process = rehearsal.start();
    String output = new String(process.getInputStream().readAllBytes());
    boolean rehearsed = process.waitFor() == 0;
    if (rehearsed && Files.exists(unfinished) && Files.size(unfinished) > 0) {
      Files.move(unfinished, cache, StandardCopyOption.REPLACE_EXISTING);
      return;
    }
    System.err.println("No start cache was made; vestibule starts slower without it.\n" + output);
    for (String left : List.of("vestibule.aot", "unfinished.aot", "unfinished.aot.config")) {
      Files.deleteIfExists(lib.resolve(left));
    }
  }

  private static boolean isFresh(Path cache, Path lib) throws IOException {
    if (!Files.exists(cache)) return false;
    var made = Files.getLastModifiedTime(cache);
    try (Stream<Path> files = Files.list(lib)) {
      return files
          .filter(file -> file.toString().endsWith(".jar"))
          .allMatch(jar -> isOlder(jar, made));
    }
  }

  private static boolean isOlder(Path jar, FileTime made) {
    try {
      return Files.getLastModifiedTime(jar).compareTo(made) < 0;
    } catch (IOException e) {
      return false;
    }
  }
}
