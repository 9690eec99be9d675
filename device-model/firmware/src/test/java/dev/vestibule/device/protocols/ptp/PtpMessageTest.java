package dev.vestibule.device.protocols.ptp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.protocols.ptp.PtpMessage.Announce;
import dev.vestibule.device.protocols.ptp.PtpMessage.Body;
import dev.vestibule.device.protocols.ptp.PtpMessage.DelayRequest;
import dev.vestibule.device.protocols.ptp.PtpMessage.DelayResponse;
import dev.vestibule.device.protocols.ptp.PtpMessage.FollowUp;
import dev.vestibule.device.protocols.ptp.PtpMessage.Sync;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class PtpMessageTest {

  private static final PortIdentity PORT = PortIdentity.ofMac(0xB8A44F000001L);
  private static final PtpTimestamp TIME =
      PtpTimestamp.of(Instant.parse("2026-02-01T10:00:00.123456789Z"));

  private static final List<Body> BODIES =
      List.of(
          new Sync(TIME),
          new FollowUp(TIME),
          new DelayRequest(),
          new DelayResponse(TIME, new PortIdentity(7, 2)),
          new Announce(37, new Quality(128, 6, 0x21, 0x4E5D, 127, PORT.clock()), 1));

  @Test
  void aDelayRequestByteForByte() {
    assertThat(HexFormat.of().formatHex(message(new DelayRequest()).encode()))
        .isEqualTo(
            "0102002c"
                + "00000200"
                + "0000000000050000"
                + "00000000"
                + "b8a44ffffe000001"
                + "0001"
                + "0102"
                + "01"
                + "7f"
                + "00000000000000000000");
  }

  @Test
  void whatIsWrittenIsRead() {
    for (Body body : BODIES) {
      assertThat(PtpMessage.decode(message(body).encode())).hasValue(message(body));
    }
  }

  @Test
  void whatIsCutOffIsNoMessage() {
    for (Body body : BODIES) {
      byte[] bytes = message(body).encode();
      for (int length = 0; length < bytes.length; length++) {
        assertThat(PtpMessage.decode(Arrays.copyOf(bytes, length))).isEmpty();
      }
    }
  }

  @Test
  void aTimeThatIsNoneIsNoMessage() {
    byte[] bytes = message(new Sync(TIME)).encode();
    Arrays.fill(bytes, 40, 44, (byte) 0x7F);

    assertThat(PtpMessage.decode(bytes)).isEmpty();
  }

  private static PtpMessage message(Body body) {
    return new PtpMessage(0, PtpMessage.TWO_STEP, 5, PORT, 0x0102, 0x7F, body);
  }
}
