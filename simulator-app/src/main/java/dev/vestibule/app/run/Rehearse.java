package dev.vestibule.app.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Starts a unit, asks what a program asks first, and stops: what packaging runs to learn which
 * classes a start needs.
 */
@Command(name = "rehearse", hidden = true, description = "Starts a unit and stops it.")
public final class Rehearse implements Callable<Integer> {

  private static final List<String> ASKED =
      List.of("/bench/v1/status", "/bench/v1/board", "/bench/v1/trace", "/bench/openapi.json");

  @Override
  public Integer call() throws IOException, InterruptedException {
    var run = new Run();
    new CommandLine(run).parseArgs("--headless", "--http-port", "0", "--bench-port", "0");
    try (Run.Session session = run.open();
        HttpClient client = HttpClient.newHttpClient()) {
      for (String path : ASKED) {
        int port = session.addresses().port("bench");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
      }
    }
    return 0;
  }
}
