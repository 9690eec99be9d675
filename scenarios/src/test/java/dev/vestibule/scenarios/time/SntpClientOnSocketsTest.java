package dev.vestibule.scenarios.time;

import dev.vestibule.scenarios.twin.Twin;
import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("network")
class SntpClientOnSocketsTest extends SntpClientContract {

  @Override
  Twin unit() {
    return Twin.builder().sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0)).build();
  }

  @Override
  String neighbour() {
    return "127.0.0.1";
  }

  @Override
  int port() {
    return 0;
  }
}
