package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.fuzz.SlowClients;
import dev.vestibule.scenarios.twin.Twin;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("network")
class SlowClientsTest {

  @Test
  void hundredsOfSlowClientsKeepNobodyFromAnAnswer() {
    Twin.Builder onSockets =
        Twin.builder().sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0));
    try (Twin twin = onSockets.build();
        var slow = new SlowClients(twin)) {
      slow.come(300);
      for (int round = 0; round < 5; round++) {
        slow.sendAByteEach();
        assertThat(twin.http().get("/nothing")).isPresent();
      }

      assertThat(slow.connected()).isLessThanOrEqualTo(100);
    }
  }
}
