package dev.vestibule.scenarios.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.services.time.sync.Plan;
import dev.vestibule.device.services.time.sync.SntpClient;
import dev.vestibule.device.services.time.sync.Speech;
import dev.vestibule.scenarios.peer.TimeServer;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the client does over any network. */
abstract class SntpClientContract {

  static final Duration AHEAD = Duration.ofMinutes(17);

  final Twin unit = unit();
  final CompletableFuture<Duration> correction = new CompletableFuture<>();

  /** A unit on the network. */
  abstract Twin unit();

  /** The address of another host. */
  abstract String neighbour();

  /** The number of the other host's port, 0 for any. */
  abstract int port();

  @AfterEach
  void takeDown() {
    unit.close();
  }

  @Test
  void learnsHowFarItsClockIsBehind() {
    follow(server());

    assertThat(unit.wires().await(correction)).hasValueSatisfying(this::isAhead);
  }

  void isAhead(Duration behind) {
    assertThat(behind).isCloseTo(AHEAD, Duration.ofMillis(10));
  }

  TimeServer server() {
    var server = new TimeServer(unit.wires().host(neighbour()), port(), unit.time()::nanos);
    server.shows(unit.time().now().plus(AHEAD));
    return server;
  }

  SntpClient follow(TimeServer... servers) {
    var plan =
        new Plan(
            List.of(servers).stream().map(TimeServer::address).toList(), Optional.empty(), 6, 10);
    return unit.ask(
        station -> {
          SntpClient client = client(station);
          client.follow(plan);
          return client;
        });
  }

  private SntpClient client(DoorStation station) {
    return new SntpClient(
        station.kernel().loop(),
        unit.wires().device(),
        unit.board().entropy(),
        station.kernel().log(),
        (plan, server) -> Speech.open(server),
        this::correct);
  }

  private void correct(Duration behind) {
    unit.time().set(unit.time().now().plus(behind));
    correction.complete(behind);
  }
}
