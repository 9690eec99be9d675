package dev.vestibule.scenarios.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.services.time.sync.SntpClient;
import dev.vestibule.scenarios.peer.TimeServer;
import dev.vestibule.scenarios.peer.TimeServer.Manner;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SntpClientInMemoryTest extends SntpClientContract {

  private int hosts;

  @Test
  void makesDoWithTheServerThatAnswers() {
    TimeServer silent = server();
    silent.behaves(Manner.SILENT);
    TimeServer forger = server();
    forger.behaves(Manner.FORGED);
    SntpClient client = follow(server(), silent, forger);
    unit.advance(Duration.ofSeconds(6));

    assertThat(unit.wires().await(correction)).hasValueSatisfying(this::isAhead);
    boolean synced = unit.ask(station -> client.status().synced());
    assertThat(synced).isTrue();
  }

  @Test
  void anIdleUnitWithAServerHardlyAsks() {
    TimeServer server = server();
    follow(server);
    unit.advance(Duration.ofHours(24));

    // 64 s, then twice as long each time up to 1024 s: four rounds to begin with, then 84 a day.
    assertThat(server.asked()).isBetween(85, 90);
  }

  @Override
  Twin unit() {
    return Twin.builder().build();
  }

  @Override
  String neighbour() {
    return "192.168.0." + (10 + hosts++);
  }

  @Override
  int port() {
    return TimeServer.NTP;
  }
}
