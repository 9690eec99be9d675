package dev.vestibule.scenarios.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.time.Pace;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Map;
import javax.jmdns.JmDNS;
import javax.jmdns.ServiceInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A library for multicast DNS that is not ours finds the unit on the loopback interface. */
@Tag("network")
class ForeignBrowserTest {

  private static final String TYPE = "_axis-video._tcp.local.";

  /** So that no other unit of this machine has the same name. */
  private static final int UNIT = 0x5353;

  @Test
  void jmdnsFindsTheServiceWithItsPortAndText() throws IOException {
    try (Twin twin =
            Twin.builder()
                .unit(UNIT)
                .sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0))
                .build();
        JmDNS browser = JmDNS.create(InetAddress.getLoopbackAddress(), "browser")) {
      twin.bench().clock().pace(new Pace.Real());
      int port = twin.reach(Twin.HTTP).orElseThrow().port();

      ServiceInfo[] found = browser.list(TYPE, 6_000);

      assertThat(found)
          .anySatisfy(
              service -> {
                assertThat(service.getName()).isEqualTo("AXIS A8207-VE Mk II - B8A44F005353");
                assertThat(service.getPort()).isEqualTo(port);
                assertThat(service.getPropertyString("macaddress")).isEqualTo("B8A44F005353");
                assertThat(service.getServer()).isEqualTo("axis-b8a44f005353.local.");
                assertThat(service.getHostAddresses()).contains("127.0.0.1");
              });
    }
  }
}
