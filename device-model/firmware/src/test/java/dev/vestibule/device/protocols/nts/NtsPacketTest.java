package dev.vestibule.device.protocols.nts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.protocols.ntp.NtpPacket;
import dev.vestibule.device.protocols.ntp.NtpTimestamp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NtsPacketTest {

  private final AesSiv key = new AesSiv(filled(32, 7));
  private final NtsPacket packet =
      new NtsPacket(
          NtpPacket.question(new NtpTimestamp(42)),
          List.of(new ExtensionField(ExtensionField.UNIQUE_ID, filled(32, 1))),
          List.of(new ExtensionField(ExtensionField.COOKIE, filled(100, 2))));

  @Test
  void whatIsSealedIsOpened() {
    NtsPacket opened = NtsPacket.decode(packet.encode(key, filled(16, 3)), key).orElseThrow();

    assertThat(opened.packet()).isEqualTo(packet.packet());
    assertThat(opened.field(ExtensionField.UNIQUE_ID)).hasValue(filled(32, 1));
    assertThat(opened.secret().getFirst().body()).isEqualTo(filled(100, 2));
  }

  @Test
  void aByteThatWasChangedAnywhereIsNoticed() {
    byte[] sealed = packet.encode(key, filled(16, 3));

    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 4;
      assertThat(NtsPacket.decode(changed, key)).as("byte %d", i).isEmpty();
    }
  }

  @Test
  void whatIsCutOffIsNoticed() {
    byte[] sealed = packet.encode(key, filled(16, 3));

    for (int length = 0; length < sealed.length; length++) {
      assertThat(NtsPacket.decode(Arrays.copyOf(sealed, length), key)).isEmpty();
    }
  }

  @Test
  void whatFollowsTheSealIsNotTaken() {
    byte[] sealed = packet.encode(key, filled(16, 3));
    byte[] more =
        ExtensionField.encode(List.of(new ExtensionField(ExtensionField.UNIQUE_ID, filled(32, 9))));
    byte[] longer = Arrays.copyOf(sealed, sealed.length + more.length);
    System.arraycopy(more, 0, longer, sealed.length, more.length);

    assertThat(NtsPacket.decode(longer, key).orElseThrow().fields()).hasSize(1);
  }

  @Test
  void aPacketWithoutSealIsNoSealedOne() {
    assertThat(NtsPacket.decode(packet.open(), key)).isEmpty();
    assertThat(NtsPacket.unchecked(packet.open())).isPresent();
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
