package dev.vestibule.app.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Web servers that others made. Both answer the bytes that the unit answers, and ask for nothing.
 */
final class WebPeers {

  private static final String NGINX_CONFIGURATION =
      """
      daemon off;
      master_process off;
      pid nginx.pid;
      error_log stderr crit;
      events {}
      http {
        access_log off;
        keepalive_requests 1000000000;
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        server {
          listen 127.0.0.1:%d;
          default_type text/plain;
          location / { return 200 "%s"; }
        }
      }
      """;

  private static final String WIREMOCK_MAPPING =
      """
      {
        "request": { "method": "GET", "urlPath": "%s" },
        "response": { "status": 200, "headers": { "Content-Type": "text/plain" }, "body": "%s" }
      }
      """;

  private WebPeers() {}

  /** One worker that sends a fixed answer. */
  record Nginx() implements WebServer.Kind {
    @Override
    public Optional<String> missing() {
      return WebServer.program("nginx").isPresent()
          ? Optional.empty()
          : Optional.of("apt-get install nginx-light");
    }

    @Override
    public WebServer start() throws IOException, InterruptedException {
      int port = Ports.free();
      Path folder = Files.createTempDirectory("nginx");
      Path configuration = folder.resolve("nginx.conf");
      Files.writeString(configuration, NGINX_CONFIGURATION.formatted(port, WebLoad.ANSWER));
      String program = WebServer.program("nginx").orElseThrow().toString();
      return WebServer.start(
          List.of(program, "-p", folder.toString(), "-c", configuration.toString()), port, folder);
    }
  }

  /**
   * One stub, without a journal of requests.
   *
   * @param jar {@code wiremock-standalone}
   */
  record WireMock(Optional<Path> jar) implements WebServer.Kind {
    @Override
    public Optional<String> missing() {
      return jar.filter(Files::isReadable).isPresent()
          ? Optional.empty()
          : Optional.of(
              "mvn dependency:copy -Dartifact=org.wiremock:wiremock-standalone:3.13.2"
                  + " -DoutputDirectory=. and --wiremock=wiremock-standalone-3.13.2.jar");
    }

    @Override
    public WebServer start() throws IOException, InterruptedException {
      int port = Ports.free();
      Path folder = Files.createTempDirectory("wiremock");
      Path mappings = Files.createDirectories(folder.resolve("mappings"));
      Files.writeString(
          mappings.resolve("brand.json"), WIREMOCK_MAPPING.formatted(WebLoad.PATH, WebLoad.ANSWER));
      return WebServer.start(
          List.of(
              Distribution.JAVA_HOME.resolve("bin/java").toString(),
              "-jar",
              jar.orElseThrow().toString(),
              "--bind-address=127.0.0.1",
              "--port=" + port,
              "--root-dir=" + folder,
              "--no-request-journal",
              "--use-chunked-encoding=never",
              "--disable-banner"),
          port,
          folder);
    }
  }
}
