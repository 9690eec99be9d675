package dev.vestibule.app.speed;

import dev.vestibule.app.Refused;
import dev.vestibule.app.bench.route.BenchJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** How long a unit takes from the start of the process to its first answer over HTTP. */
final class ColdStart {

  private static final Path HOME = Path.of(System.getProperty("java.home"));
  private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

  private ColdStart() {}

  static Contest contest() {
    return new Contest(
        "start",
        "ms",
        new Side("distribution, to the first HTTP answer", ColdStart::unit),
        new Side("java -version", ColdStart::bare),
        "<= 300 ms");
  }

  private static double unit() throws IOException {
    Path jar = Path.of(System.getProperty("java.class.path")).toAbsolutePath();
    if (!jar.endsWith("vestibule.jar") || !Files.exists(jar)) {
      throw new Refused(
          "the cold start is measured of the distribution: bin/vestibule bench start");
    }
    String launcher = "../bin/vestibule" + (WINDOWS ? ".bat" : "");
    var command =
        new ProcessBuilder(
            jar.resolveSibling(launcher).toString(),
            "run",
            "--headless",
            "--http-port=0",
            "--https-port=0",
            "--bench-port=0");
    command.environment().put("JAVA_HOME", HOME.toString());
    long start = System.nanoTime();
    Process process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader out = process.inputReader()) {
      String ready = String.valueOf(out.readLine());
      if (!ready.startsWith("ready ")) throw new IOException("the unit did not start: " + ready);
      int port = BenchJson.MAPPER.readTree(ready.substring(6)).path("http").intValue();
      askReady(port);
      return (System.nanoTime() - start) / 1e6;
    } finally {
      process.destroy();
    }
  }

  private static void askReady(int port) throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/axis-cgi/systemready.cgi");
    var connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.getResponseCode();
    connection.disconnect();
  }

  private static double bare() throws IOException {
    return Stopwatch.seconds(
            () -> {
              Process process =
                  new ProcessBuilder(HOME.resolve("bin/java").toString(), "-version")
                      .redirectErrorStream(true)
                      .start();
              try (InputStream out = process.getInputStream()) {
                out.readAllBytes();
              }
            })
        * 1_000;
  }
}
