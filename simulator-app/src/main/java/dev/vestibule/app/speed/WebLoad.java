package dev.vestibule.app.speed;

import dev.vestibule.app.speed.Side.Work;
import dev.vestibule.scenarios.peer.Login;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many requests a second of one processor answers. The server's own time counts, not that of
 * the clock, so that neither the load tool nor a busy machine is measured. Each server is kept busy
 * for a while before.
 */
final class WebLoad {

  static final String PATH = "/axis-cgi/param.cgi";

  /** What the unit answers, as configuration files write it. */
  static final String ANSWER = "root.Brand.Brand=AXIS\\n";

  private static final String TARGET = PATH + "?action=list&group=Brand.Brand";
  private static final Login LOGIN = new Login("alice", "secret");
  private static final Duration TURN = Duration.ofSeconds(2);

  /** Load that is not counted: a server in Java is at its speed only when it is compiled. */
  private static final Duration WARM_UP = Duration.ofSeconds(10);

  private WebLoad() {}

  static Contest againstNginx() {
    return contest(
        "web-nginx", new Side("nginx, return 200", new Served(new WebPeers.Nginx())), ">= 0.6 x");
  }

  /**
   * @param jar {@code wiremock-standalone}
   */
  static Contest againstWireMock(Optional<Path> jar) {
    return contest(
        "web-wiremock",
        new Side("WireMock, one stub", new Served(new WebPeers.WireMock(jar))),
        ">= 10 x");
  }

  private static Contest contest(String name, Side peer, String goal) {
    return new Contest(
        name,
        "requests/s of one processor",
        new Side("param.cgi, a value, with digest", new Served(new OwnUnit(LOGIN))),
        peer,
        goal);
  }

  /** A server that runs from its first turn to the end of the contest. */
  private static final class Served implements Work {
    private final WebServer.Kind kind;
    private @Nullable WebServer server;

    Served(WebServer.Kind kind) {
      this.kind = kind;
    }

    @Override
    public Optional<String> missing() {
      return kind.missing();
    }

    @Override
    public double measure() throws IOException, InterruptedException {
      boolean cold = server == null;
      WebServer loaded = server == null ? kind.start() : server;
      server = loaded;
      try (var tool = new LoadTool(TARGET, LOGIN)) {
        if (cold) tool.load(loaded.port(), WARM_UP);
        Duration before = loaded.cpu();
        long answers = tool.load(loaded.port(), TURN);
        return answers / (loaded.cpu().minus(before).toNanos() / 1e9);
      }
    }

    @Override
    public void close() throws IOException {
      if (server != null) server.close();
    }
  }
}
