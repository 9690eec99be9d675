import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Files.deleteIfExists(cache);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command =
        List.of(
            java,
            "-XX:AOTCacheOutput=" + cache,
            "-Xlog:disable",
            "-jar",
            lib.resolve("vestibule.jar").toString(),
            "rehearse");
    var rehearsal = new ProcessBuilder(command);
    rehearsal.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.PIPE);
    Process process = rehearsal.start();
    String output = new String(process.getInputStream().readAllBytes());
    if (process.waitFor() != 0) {
      System.err.println("No AOT cache was made; vestibule starts slower without it.\n" + output);
      Files.deleteIfExists(cache);
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

  private static boolean isOlder(Path jar, java.nio.file.attribute.FileTime made) {
    try {
      return Files.getLastModifiedTime(jar).compareTo(made) < 0;
    } catch (IOException e) {
      return false;
    }
  }
}
