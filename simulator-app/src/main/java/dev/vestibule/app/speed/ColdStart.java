package dev.vestibule.app.speed;

import dev.vestibule.app.speed.Distribution.Running;
import dev.vestibule.app.speed.Side.Work;
import io.netty.handler.ssl.util.InsecureTrustManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;

/** How long a unit takes from the start of the process to its first answer. */
final class ColdStart {

  private ColdStart() {}

  static Contest http() {
    return contest("start", "distribution, to the first HTTP answer", () -> milliseconds("http"));
  }

  /** A fresh unit makes a key and a certificate of its own before it can answer. */
  static Contest https() {
    return contest("start-https", "the same over TLS, a fresh unit", () -> milliseconds("https"));
  }

  static Contest keptHttps() {
    return contest("start-https-kept", "the same over TLS, a kept unit", new Kept());
  }

  private static Contest contest(String name, String ours, Work work) {
    return new Contest(
        name, "ms", new Side(ours, work), new Side("java -version", ColdStart::bare), "<= 300 ms");
  }

  private static double milliseconds(String scheme, String... options) throws IOException {
    long start = System.nanoTime();
    try (Running unit = Distribution.start(List.of(), options)) {
      askReady(scheme, unit.port(scheme));
      return (System.nanoTime() - start) / 1e6; // Before it is closed.
    }
  }

  /** A unit that has been started before, and has kept what it made then. */
  private static final class Kept implements Work {
    private Optional<Path> folder = Optional.empty();

    @Override
    public double measure() throws IOException {
      if (folder.isEmpty()) {
        folder = Optional.of(Files.createTempDirectory("vestibule"));
        start();
      }
      return start();
    }

    private double start() throws IOException {
      return milliseconds("https", "--state=" + folder.orElseThrow());
    }

    @Override
    public void close() throws IOException {
      if (folder.isPresent()) Folders.delete(folder.get());
    }
  }

  private static void askReady(String scheme, int port) throws IOException {
    URI uri = URI.create(scheme + "://127.0.0.1:" + port + "/axis-cgi/systemready.cgi");
    var connection = (HttpURLConnection) uri.toURL().openConnection();
    if (connection instanceof HttpsURLConnection secure) trustAnybody(secure);
    connection.getResponseCode();
    connection.disconnect();
  }

  /** Nobody has signed the certificate of a fresh unit. */
  private static void trustAnybody(HttpsURLConnection connection) {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          new KeyManager[0],
          InsecureTrustManagerFactory.INSTANCE.getTrustManagers(),
          new SecureRandom());
      connection.setSSLSocketFactory(context.getSocketFactory());
      connection.setHostnameVerifier((name, session) -> true);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double bare() throws IOException {
    return Stopwatch.seconds(
            () -> {
              Process process =
                  new ProcessBuilder(
                          Distribution.JAVA_HOME.resolve("bin/java").toString(), "-version")
                      .redirectErrorStream(true)
                      .start();
              try (InputStream out = process.getInputStream()) {
                out.readAllBytes();
              }
            })
        * 1_000;
  }
}
