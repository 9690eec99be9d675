package dev.vestibule.device.protocols.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class DnsUpdateTest {

  @Test
  void replacesTheAddressesOfAName() throws Exception {
    var update =
        new DnsUpdate(
            7,
            "ab.c",
            "d.ab.c",
            30,
            List.of(InetAddress.getByAddress(new byte[] {(byte) 192, (byte) 168, 0, 20})));

    // By hand from RFC 2136, 2.2-2.5: header; zone; no A, no AAAA of the name; its new A.
    String name = "0164" + "026162" + "0163" + "00";
    assertThat(HexFormat.of().formatHex(update.encode()))
        .isEqualTo(
            "0007"
                + "2800"
                + "0001"
                + "0000"
                + "0003"
                + "0000"
                + "026162"
                + "0163"
                + "00"
                + "0006"
                + "0001"
                + name
                + "0001"
                + "00ff"
                + "00000000"
                + "0000"
                + name
                + "001c"
                + "00ff"
                + "00000000"
                + "0000"
                + name
                + "0001"
                + "0001"
                + "0000001e"
                + "0004"
                + "c0a80014");
  }
}
