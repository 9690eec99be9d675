package dev.vestibule.scenarios.web;

import dev.vestibule.scenarios.twin.Twin;
import java.util.Map;
import org.junit.jupiter.api.Tag;

@Tag("network")
class HttpClientOnSocketsTest extends HttpClientContract {

  @Override
  Twin.Builder unit() {
    return Twin.builder().sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0));
  }

  @Override
  String other() {
    return "127.0.0.1";
  }
}
