package dev.vestibule.device.services.certificates.tls;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoRenegotiationTest {

  private static final String HANDSHAKE = "1603030002aaaa";
  private static final String CHANGE_CIPHER_SPEC = "140303000101";
  private static final String DATA = "1703030003bbbbbb";

  @ParameterizedTest
  @ValueSource(
      strings = {
        HANDSHAKE + HANDSHAKE + CHANGE_CIPHER_SPEC + HANDSHAKE + DATA + DATA,
        HANDSHAKE + CHANGE_CIPHER_SPEC + HANDSHAKE + DATA,
        HANDSHAKE + CHANGE_CIPHER_SPEC + DATA + DATA
      })
  void letsOneHandshakePass(String records) {
    assertThat(passes(records, records.length())).isTrue();
    assertThat(passes(records, 2)).isTrue();
  }

  @Test
  void hangsUpOnASecondHandshake() {
    String records = HANDSHAKE + CHANGE_CIPHER_SPEC + HANDSHAKE + DATA + HANDSHAKE;

    assertThat(passes(records, records.length())).isFalse();
    assertThat(passes(records, 2)).isFalse();
  }

  private static boolean passes(String records, int digits) {
    var channel = new EmbeddedChannel(new NoRenegotiation());
    for (int at = 0; at < records.length() && channel.isActive(); at += digits) {
      String piece = records.substring(at, Math.min(at + digits, records.length()));
      ByteBuf bytes = Unpooled.wrappedBuffer(HexFormat.of().parseHex(piece));
      channel.writeInbound(bytes);
    }
    boolean open = channel.isActive();
    channel.finishAndReleaseAll();
    return open;
  }
}
