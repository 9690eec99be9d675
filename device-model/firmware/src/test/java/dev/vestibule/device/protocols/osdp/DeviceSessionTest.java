package dev.vestibule.device.protocols.osdp;

import static dev.vestibule.device.protocols.osdp.OsdpVectorsTest.bytes;
import static dev.vestibule.device.protocols.osdp.OsdpVectorsTest.hex;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceSessionTest {

  private static final String POLL_0 = "53 00 08 00 04 60 EB AA";
  private static final String CHALLENGE =
      "53 00 13 00 0F 03 11 00 76 B0 B1 B2 B3 B4 B5 B6 B7 F7 FD";
  private static final String PROOF =
      "53 00 1B 00 0D 03 13 00 77 26 D3 35 6E 07 76 2D 26 28 01 FC 8E 66 65 A8 91 7B DA";

  private final FakeDevice device = new FakeDevice();
  private final DeviceSession session = session(new DeviceKeys(true, Optional.empty(), true));
  private long now = 1;

  private DeviceSession session(DeviceKeys keys) {
    return new DeviceSession(0, device, keys, () -> bytes("A0 A1 A2 A3 A4 A5 A6 A7"));
  }

  @Test
  void aWholeSecureSessionGoesAsRecorded() {
    expect(POLL_0, "53 80 08 00 04 40 59 AC");
    expect(
        "53 00 09 00 05 61 00 F0 51",
        "53 80 14 00 05 45 00 40 8C 01 02 78 56 34 12 01 02 03 15 EB");
    say("53 00 09 00 06 62 00", 2);
    expect(
        CHALLENGE,
        "53 80 2B 00 0F 03 12 00 76 00 40 8C 01 02 78 56 34 A0 A1 A2 A3 A4 A5 A6 A7"
            + " FD E5 D2 F4 28 EC 16 31 24 71 EA 3C 02 BD 77 96 36 B6");
    expect(
        PROOF, "53 80 1B 00 0D 03 14 01 78 B2 A3 00 57 EB 98 BA 22 29 EC 1F 87 56 62 B5 24 55 85");
    assertThat(session.secure()).isTrue();
    expect(
        "53 00 0E 00 0E 02 15 60 74 DD 15 A5 32 77", "53 80 0E 00 0E 02 16 40 43 8E DA 79 0D 4E");
  }

  @Test
  void lampsAndCardsGoEncrypted() {
    aWholeSecureSessionGoesAsRecorded();
    String led =
        "53 00 1E 00 0F 02 17 69 E0 F5 74 1A 5C 8B BC 33 CB C3 0C D6 7A E8 AF D1 18 D3 15 AC 83 DB";
    expect(led, "53 80 0E 00 0F 02 16 40 0E CF 76 B4 AB 24");
    assertThat(device.leds)
        .containsExactly(
            new LedSetting(
                0,
                0,
                new LedSetting.Temporary(
                    LedSetting.Change.SET,
                    2,
                    2,
                    LedSetting.Colour.GREEN,
                    LedSetting.Colour.BLACK,
                    30),
                new LedSetting.Permanent(
                    true, 1, 0, LedSetting.Colour.RED, LedSetting.Colour.RED)));
    session.tell(new CardRead(0, true, BigInteger.valueOf(0x2004FCB), 26));
    expect(
        "53 00 0E 00 0D 02 15 60 1B 25 6B 20 F3 92",
        "53 80 1E 00 0D 02 18 50 34 05 78 B7 27 64 59 53 75 35 89 2B 25 6F 30 98 3E E6 84 5A 35 79");
  }

  @Test
  void aRepeatedCommandGetsTheSameAnswerAndIsNotDoneAgain() {
    aWholeSecureSessionGoesAsRecorded();
    String led =
        "53 00 1E 00 0F 02 17 69 E0 F5 74 1A 5C 8B BC 33 CB C3 0C D6 7A E8 AF D1 18 D3 15 AC 83 DB";
    Optional<byte[]> first = session.hear(bytes(led), now);
    assertThat(session.hear(bytes(led), now))
        .hasValueSatisfying(again -> assertThat(again).isEqualTo(first.orElseThrow()));
    assertThat(device.leds).hasSize(1);
  }

  @Test
  void aTamperedOrPlainMessageEndsTheSecureChannel() {
    aWholeSecureSessionGoesAsRecorded();
    byte[] poll = bytes("53 00 0E 00 0F 02 15 60 74 DD 15 A5 00 00");
    Check.CRC16.seal(poll);
    assertThat(nak(session.hear(poll, now))).isEqualTo(Nak.SECURITY_CONDITIONS);
    assertThat(session.secure()).isFalse();
    aWholeSecureSessionGoesAsRecorded();
    assertThat(nak(say("53 00 08 00 07 60", 3))).isEqualTo(Nak.SECURITY_CONDITIONS);
    assertThat(session.secure()).isFalse();
  }

  @Test
  void aRecordedMessageIsWorthNothingLater() {
    aWholeSecureSessionGoesAsRecorded();
    byte[] replayed = bytes("53 00 0E 00 0F 02 15 60 74 DD 15 A5 00 00");
    Check.CRC16.seal(replayed);
    assertThat(nak(session.hear(replayed, now))).isEqualTo(Nak.SECURITY_CONDITIONS);
  }

  @Test
  void theDefaultKeyIsGoodWhileInstallingOnly() {
    var installed =
        session(new DeviceKeys(true, Optional.of(new byte[SecureChannel.KEY_SIZE]), false));
    installed.hear(bytes(POLL_0), now);
    byte[] challenge = bytes(CHALLENGE);
    challenge[4] = 0x0D;
    Check.CRC16.seal(challenge);
    assertThat(nak(installed.hear(challenge, now))).isEqualTo(Nak.SECURITY_CONDITIONS);
  }

  @Test
  void aDeviceWithAKeyOfItsOwnTalksOnlyOverASecureChannel() {
    var installed =
        session(new DeviceKeys(true, Optional.of(new byte[SecureChannel.KEY_SIZE]), false));
    assertThat(nak(installed.hear(bytes(POLL_0), now))).isEqualTo(Nak.SECURITY_CONDITIONS);
  }

  @Test
  void aDeviceWithoutSecureChannelSaysSo() {
    var plain = session(DeviceKeys.NONE);
    plain.hear(bytes(POLL_0), now);
    byte[] challenge = bytes(CHALLENGE);
    challenge[4] = 0x0D;
    Check.CRC16.seal(challenge);
    assertThat(nak(plain.hear(challenge, now))).isEqualTo(Nak.SECURE_CHANNEL);
  }

  @ParameterizedTest
  @CsvSource({
    "an unknown command,        53 00 08 00 05 5F,                                      UNKNOWN_COMMAND",
    "a poll with data,          53 00 09 00 05 60 00,                                   LENGTH",
    "no lamp,                   53 00 08 00 05 69,                                      LENGTH",
    "half a lamp,               53 00 0F 00 05 69 00 00 00 00 00 00 00,                 LENGTH",
    "a colour nobody knows,     53 00 16 00 05 69 00 00 02 01 01 08 00 01 00 00 00 00 00 00, RECORD",
    "a lamp that is never on,   53 00 16 00 05 69 00 00 02 00 00 01 00 01 00 00 00 00 00 00, RECORD",
    "a short beep,              53 00 0C 00 05 6A 00 02 01 01,                          LENGTH",
    "a tone nobody knows,       53 00 0D 00 05 6A 00 07 01 01 01,                       RECORD",
    "a speed nobody knows,      53 00 0D 00 05 6E 00 01 00 00 00,                       RECORD",
    "everybody's address,       53 00 0D 00 05 6E 7F 80 25 00 00,                       RECORD",
    "a key in clear,            53 00 09 00 05 75 01,                                   SECURITY_CONDITIONS",
    "a proof out of the blue,   53 00 09 00 05 77 01,                                   SECURITY_CONDITIONS",
  })
  void whatIsWrongIsRefusedAndChangesNothing(String what, String hex, Nak nak) {
    session.hear(bytes(POLL_0), now);
    assertThat(nak(say(hex, 1))).as(what).isEqualTo(nak);
    assertThat(device.leds).isEmpty();
    assertThat(device.buzzes).isEmpty();
    assertThat(device.lines).isEmpty();
    assertThat(device.keys).isEmpty();
  }

  @Test
  void aWrongCheckIsRefused() {
    assertThat(nak(session.hear(bytes("53 00 08 00 04 60 EB AB"), now))).isEqualTo(Nak.CHECK);
  }

  @Test
  void aNumberOutOfOrderIsRefused() {
    session.hear(bytes(POLL_0), now);
    assertThat(nak(say("53 00 08 00 07 60", 3))).isEqualTo(Nak.SEQUENCE);
  }

  @Test
  void packetsForOthersAndRepliesAreNotAnswered() {
    assertThat(session.hear(bytes("53 65 08 00 04 60 60 90"), now)).isEmpty();
    assertThat(session.hear(bytes("53 80 08 00 04 40 59 AC"), now)).isEmpty();
  }

  @Test
  void aBusyDeviceSaysSoAndDoesItLater() {
    device.busy = true;
    Packet busy = decoded(session.hear(bytes(POLL_0), now));
    assertThat(busy.code()).isEqualTo(Reply.BUSY.code());
    assertThat(busy.sequence()).isZero();
    device.busy = false;
    expect(POLL_0, "53 80 08 00 04 40 59 AC");
  }

  @Test
  void withoutACommandForEightSecondsTheLineIsDead() {
    session.hear(bytes(POLL_0), now);
    assertThat(session.online(now + 7_999_000_000L)).isTrue();
    assertThat(session.online(now + 8_000_000_001L)).isFalse();
  }

  @Test
  void aChecksumIsAnsweredWithAChecksum() {
    Packet id = decoded(session.hear(bytes("53 00 08 00 00 61 00 44"), now));
    assertThat(id.check()).isEqualTo(Check.CHECKSUM);
    assertThat(id.code()).isEqualTo(Reply.PDID.code());
  }

  @Test
  void aNewAddressHoldsFromTheNextPacketOn() {
    session.hear(bytes(POLL_0), now);
    Packet com = decoded(say("53 00 0D 00 05 6E 01 00 96 00 00", 1));
    assertThat(com.address()).isZero();
    assertThat(device.lines).containsExactly(new LineSetting(1, 38_400));
    assertThat(session.hear(bytes(POLL_0), now)).isEmpty();
  }

  private void expect(String command, String reply) {
    assertThat(hex(session.hear(bytes(command), now).orElseThrow())).isEqualTo(reply);
  }

  /** Says the command with the right check behind it. */
  private Optional<byte[]> say(String hex, int sequence) {
    byte[] body = bytes(hex);
    byte[] packet = java.util.Arrays.copyOf(body, body.length + 2);
    packet[2] = (byte) packet.length;
    packet[4] = (byte) (0x04 | sequence);
    Check.CRC16.seal(packet);
    return session.hear(packet, now);
  }

  private static Nak nak(Optional<byte[]> reply) {
    Packet packet = decoded(reply);
    assertThat(packet.code()).isEqualTo(Reply.NAK.code());
    return Nak.of(packet.data()[0]).orElseThrow();
  }

  private static Packet decoded(Optional<byte[]> reply) {
    return ((Packet.Whole) Packet.decode(reply.orElseThrow())).packet();
  }
}
