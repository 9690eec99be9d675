package dev.vestibule.device.protocols.ssdp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {

  private static final Notice ROOT =
      new Notice("upnp:rootdevice", "uuid:1::upnp:rootdevice", "http://a:49152/r.xml", "L, U, P");

  @Test
  void isAliveForHalfAnHour() {
    assertThat(new String(ROOT.alive(), UTF_8))
        .isEqualTo(
            "NOTIFY * HTTP/1.1\r\n"
                + "HOST: 239.255.255.250:1900\r\n"
                + "CACHE-CONTROL: max-age=1800\r\n"
                + "LOCATION: http://a:49152/r.xml\r\n"
                + "NT: upnp:rootdevice\r\n"
                + "NTS: ssdp:alive\r\n"
                + "SERVER: L, U, P\r\n"
                + "USN: uuid:1::upnp:rootdevice\r\n"
                + "\r\n");
  }

  @Test
  void answersASearchAsARealUnitDoes() {
    assertThat(new String(ROOT.found(Instant.parse("2016-10-02T21:11:25Z")), UTF_8))
        .isEqualTo(
            "HTTP/1.1 200 OK\r\n"
                + "CACHE-CONTROL: max-age=1800\r\n"
                + "DATE: Sun, 02 Oct 2016 21:11:25 GMT\r\n"
                + "EXT:\r\n"
                + "LOCATION: http://a:49152/r.xml\r\n"
                + "SERVER: L, U, P\r\n"
                + "ST: upnp:rootdevice\r\n"
                + "USN: uuid:1::upnp:rootdevice\r\n"
                + "\r\n");
  }

  @Test
  void saysGoodbyeUnderTheSameName() {
    assertThat(new String(ROOT.byebye(), UTF_8))
        .contains("NTS: ssdp:byebye\r\nUSN: uuid:1::upnp:rootdevice\r\n\r\n")
        .doesNotContain("LOCATION");
  }
}
