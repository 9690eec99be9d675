import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rehearses a start of the distribution, so that the runtime keeps loaded and linked classes in
 * {@code vestibule.aot}: a unit boots, is asked what a program asks first, and is stopped. A cache
 * that is newer than all jars is kept. Without a cache everything works, but starts slower.
 */
class AotCache {

  private static final List<String> OF_UNIT = List.of("/axis-cgi/systemready.cgi");
  private static final List<String> OF_BENCH =
      List.of("/bench/v1/status", "/bench/v1/board", "/bench/v1/trace", "/bench/openapi.json");

  private final Path lib;
  private final Path cache;
  private final Path notes;

  private AotCache(Path lib) {
    this.lib = lib;
    cache = lib.resolve("vestibule.aot");
    notes = lib.resolve("vestibule.aot.notes");
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    var made = new AotCache(Path.of(args[0]));
    if (made.isFresh()) return;
    String missing = made.make();
    if (missing.isEmpty()) return;
    System.err.println("No start cache was made; vestibule starts slower without it. " + missing);
    Files.deleteIfExists(made.cache);
  }

  /** The answer is why there is no cache; empty if there is one. */
  private String make() throws IOException, InterruptedException {
    Path unfinished = lib.resolve("unfinished.aot");
    try {
      for (Path jar : jars("picocli")) new RenewedJar(jar).renew();
      if (!rehearsed()) return "The rehearsed unit left no notes of what it loaded.";
      var making = java("-XX:AOTMode=create", "-XX:AOTConfiguration=" + notes);
      making.add("-XX:AOTCache=" + unfinished);
      making.addAll(List.of("-jar", lib.resolve("vestibule.jar").toString()));
      Process process = new ProcessBuilder(making).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) return "\n" + output;
      Files.move(unfinished, cache, StandardCopyOption.REPLACE_EXISTING);
      return "";
    } finally {
      Files.deleteIfExists(notes);
      Files.deleteIfExists(unfinished);
    }
  }

  /** Runs a unit that leaves notes of the classes it needed. */
  private boolean rehearsed() throws IOException, InterruptedException {
    var running = java("-XX:AOTMode=record", "-XX:AOTConfiguration=" + notes, "-Xlog:disable");
    running.addAll(List.of("-jar", lib.resolve("vestibule.jar").toString(), "run", "--headless"));
    running.addAll(List.of("--http-port=0", "--https-port=0", "--bench-port=0"));
    Process unit =
        new ProcessBuilder(running).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = unit.inputReader();
        HttpClient client = HttpClient.newHttpClient()) {
      String ready = String.valueOf(out.readLine());
      if (!ready.startsWith("ready ")) return false;
      for (String path : OF_UNIT) ask(client, ready, "http", path);
      for (String path : OF_BENCH) ask(client, ready, "bench", path);
    } finally {
      unit.destroy();
      unit.waitFor();
    }
    return Files.exists(notes) && Files.size(notes) > 0;
  }

  private static void ask(HttpClient client, String ready, String name, String path)
      throws IOException, InterruptedException {
    Matcher port = Pattern.compile('"' + name + "\":(\\d+)").matcher(ready);
    if (!port.find()) throw new IOException("no port " + name + " in: " + ready);
    URI uri = URI.create("http://127.0.0.1:" + port.group(1) + path);
    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
  }

  private static List<String> java(String... options) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    return command;
  }

  private boolean isFresh() throws IOException {
    if (!Files.exists(cache)) return false;
    FileTime made = Files.getLastModifiedTime(cache);
    for (Path jar : jars("")) {
      if (Files.getLastModifiedTime(jar).compareTo(made) >= 0) return false;
    }
    return true;
  }

  private List<Path> jars(String start) throws IOException {
    try (Stream<Path> files = Files.list(lib)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(start))
          .filter(file -> file.toString().endsWith(".jar"))
          .toList();
    }
  }
}
