package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.protocols.osdp.Buzz;
import dev.vestibule.device.protocols.osdp.Capability;
import dev.vestibule.device.protocols.osdp.CardRead;
import dev.vestibule.device.protocols.osdp.Command;
import dev.vestibule.device.protocols.osdp.Device;
import dev.vestibule.device.protocols.osdp.DeviceIdentity;
import dev.vestibule.device.protocols.osdp.DeviceKeys;
import dev.vestibule.device.protocols.osdp.DeviceSession;
import dev.vestibule.device.protocols.osdp.Framer;
import dev.vestibule.device.protocols.osdp.KeysTyped;
import dev.vestibule.device.protocols.osdp.LedSetting;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.Nak;
import dev.vestibule.device.protocols.osdp.Packet;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.device.protocols.osdp.PanelSession;
import dev.vestibule.device.protocols.osdp.PanelSession.State;
import dev.vestibule.device.protocols.osdp.Reply;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Spoilt bytes on an OSDP line, to a device and to a panel: as they are, and again with length and
 * check put right, so that what is inside is read too.
 */
final class OsdpHarnesses {

  private static final int HEADER = 5;
  private static final int SHORTEST = 7;
  private static final long SECOND = 1_000_000_000L;

  private static final List<String> TOKENS =
      List.of(
          "S", "\u0000", "\u00ff", "\u007f", "\u0080", "\u0015`", "\u0017i", "\u0003\u0011\u0000v");

  private OsdpHarnesses() {}

  static Harness device() {
    return new ParserHarness(
        new Mutator(
            packets(
                "53 00 08 00 04 60 EB AA",
                "53 00 09 00 05 61 00 F0 51",
                "53 00 13 00 0F 03 11 00 76 B0 B1 B2 B3 B4 B5 B6 B7 F7 FD",
                "53 00 1B 00 0D 03 13 00 77 26 D3 35 6E 07 76 2D 26 28 01 FC 8E 66 65 A8 91 7B DA",
                "53 00 0E 00 0E 02 15 60 74 DD 15 A5 32 77",
                "53 00 0D 00 04 6E 01 00 96 00 00 98 61",
                "53 00 16 00 01 69 00 00 02 05 05 02 00 1E 00 01 01 00 01 01 00 00",
                "53 00 0D 00 01 6A 00 02 01 01 01 00 00"),
            TOKENS),
        OsdpHarnesses::toDevice);
  }

  static Harness panel() {
    return new ParserHarness(
        new Mutator(
            packets(
                "53 80 08 00 04 40 59 AC",
                "53 80 14 00 05 45 00 40 8C 01 02 78 56 34 12 01 02 03 15 EB",
                "53 80 10 00 04 50 00 01 1A 00 80 13 F2 C0 00 66",
                "53 80 0F 00 04 53 00 05 31 32 33 34 0D 58 D3",
                "53 80 09 00 04 41 03 65 84"),
            TOKENS),
        OsdpHarnesses::toPanel);
  }

  private static Optional<String> toDevice(byte[] input) {
    var device = new Listening();
    var session =
        new DeviceSession(
            0, device, new DeviceKeys(true, Optional.empty(), true), () -> new byte[8]);
    for (byte[] packet : heard(input)) {
      Optional<byte[]> reply = session.hear(packet, 0);
      if (reply.isPresent() && !(Packet.decode(reply.get()) instanceof Packet.Whole)) {
        return Optional.of("answers what is no packet: " + hex(reply.get()));
      }
    }
    byte[] poll = repaired(new byte[] {0x53, (byte) device.address, 0, 0, 0, 0x60, 0});
    boolean acknowledged =
        session
            .hear(poll, SECOND)
            .map(Packet::decode)
            .filter(
                it -> it instanceof Packet.Whole(Packet reply) && reply.code() == Reply.ACK.code())
            .isPresent();
    return acknowledged ? Optional.empty() : Optional.of("is not to be polled any more");
  }

  private static Optional<String> toPanel(byte[] input) {
    var told = new Told();
    var session = new PanelSession(0, PanelKeys.NONE, () -> new byte[8], told);
    long now = 0;
    for (byte[] packet : heard(input)) {
      session.due(now);
      session.hear(packet, now);
      now += SECOND;
    }
    return told.wrong;
  }

  private static List<byte[]> heard(byte[] input) {
    return Stream.of(input, repaired(input))
        .flatMap(bytes -> new Framer().take(bytes, 0, 0).stream())
        .toList();
  }

  /** The same with the length it has, and a checksum in place of whatever check. */
  private static byte[] repaired(byte[] input) {
    if (input.length < SHORTEST || input.length > Packet.LONGEST) return input;
    byte[] packet = input.clone();
    packet[0] = 0x53;
    packet[2] = (byte) packet.length;
    packet[3] = (byte) (packet.length >> Byte.SIZE);
    packet[HEADER - 1] &= ~4;
    int sum = 0;
    for (int i = 0; i < packet.length - 1; i++) sum += packet[i];
    packet[packet.length - 1] = (byte) -sum;
    return packet;
  }

  private static List<byte[]> packets(String... hex) {
    return Stream.of(hex).map(HexFormat.ofDelimiter(" ")::parseHex).toList();
  }

  private static String hex(byte[] bytes) {
    return HexFormat.ofDelimiter(" ").formatHex(bytes);
  }

  /** A device that can have lamp and beeper set. */
  private static final class Listening implements Device {
    private int address;

    @Override
    public DeviceIdentity identity() {
      return new DeviceIdentity(0x00408C, 1, 1, 1, 1, 0, 0);
    }

    @Override
    public List<Capability> capabilities() {
      return List.of(
          new Capability(Capability.LEDS, 4, 1), new Capability(Capability.AUDIBLE, 2, 1));
    }

    @Override
    public boolean tampered() {
      return false;
    }

    @Override
    public void leds(List<LedSetting> settings) {}

    @Override
    public void buzz(Buzz buzz) {}

    @Override
    public void line(LineSetting setting) {
      address = setting.address();
    }

    @Override
    public void key(byte[] key) {}
  }

  /** Looks whether what a panel is told can be true. */
  private static final class Told implements PanelSession.Listener {
    private Optional<String> wrong = Optional.empty();

    @Override
    public void state(State state) {
      if (state == State.SECURE) wrong = Optional.of("is secure without a key");
    }

    @Override
    public void identity(DeviceIdentity identity, List<Capability> capabilities) {}

    @Override
    public void card(CardRead card) {
      if (card.bits().bitLength() > card.length()) wrong = Optional.of("more bits than " + card);
    }

    @Override
    public void keys(KeysTyped typed) {
      if (!typed.keys().matches("[0-9*#]*")) wrong = Optional.of("no keys: " + typed);
    }

    @Override
    public void tampered(boolean tampered) {}

    @Override
    public void refused(Command command, Nak nak) {}
  }
}
