package dev.vestibule.app.line;

import dev.vestibule.device.protocols.osdp.Check;
import dev.vestibule.device.protocols.osdp.Command;
import dev.vestibule.device.protocols.osdp.Nak;
import dev.vestibule.device.protocols.osdp.Packet;
import dev.vestibule.device.protocols.osdp.Packet.Broken;
import dev.vestibule.device.protocols.osdp.Packet.Whole;
import dev.vestibule.device.protocols.osdp.Reply;
import dev.vestibule.device.protocols.osdp.SecurityBlock;
import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.gui.feed.LineRow.Direction;
import dev.vestibule.gui.feed.LineRow.Mark;
import dev.vestibule.gui.feed.LineRow.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** OSDP packets as rows. What is typed and new keys are not told. */
final class OsdpRows {

  private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

  /** From this type of security control block on packets end with a MAC. */
  private static final int MAC_FROM = 0x15;

  /** From this type on their data is encrypted. */
  private static final int ENCRYPTED_FROM = 0x17;

  private OsdpRows() {}

  /** The row of bytes from start to check, right or wrong. */
  static LineRow row(byte[] bytes, boolean fromUnit, Instant time) {
    var direction = fromUnit ? Direction.FROM_UNIT : Direction.TO_UNIT;
    return switch (Packet.decode(bytes)) {
      case Broken(int address, int sequence, Check check, Nak nak) ->
          new LineRow(
              time,
              direction,
              "Broken",
              facts(address, sequence, bytes.length),
              List.of(new Piece(HEX.formatHex(bytes), Mark.WRONG)),
              words(check) + (nak == Nak.CHECK ? " wrong" : ", " + nak.words()),
              false,
              false);
      case Whole(Packet packet) ->
          new LineRow(
              time,
              direction,
              name(packet),
              facts(packet.address(), packet.sequence(), bytes.length) + security(packet),
              content(packet, bytes),
              words(packet.check()) + " right",
              true,
              routine(packet));
    };
  }

  private static String facts(int address, int sequence, int length) {
    String to = address == Packet.BROADCAST ? "to all" : "address " + address;
    return to + ", sequence " + sequence + ", " + length + " bytes";
  }

  private static String name(Packet packet) {
    String unknown = "%02X, unknown".formatted(packet.code());
    if (!packet.reply()) return Command.of(packet.code()).map(Enum::name).orElse(unknown);
    String name = Reply.of(packet.code()).map(Enum::name).orElse(unknown);
    return is(packet, Reply.NAK) && packet.data().length > 0 && !encrypted(packet)
        ? name + ", " + Nak.of(packet.data()[0] & 0xFF).map(Nak::words).orElse("unknown reason")
        : name;
  }

  private static String security(Packet packet) {
    return packet.security().map(SecurityBlock::type).map(OsdpRows::security).orElse("");
  }

  private static String security(int type) {
    if (type < MAC_FROM) return ", sets up a secure channel";
    return type < ENCRYPTED_FROM ? ", secure: MAC" : ", secure: MAC, encrypted";
  }

  private static boolean encrypted(Packet packet) {
    return packet.security().filter(it -> it.type() >= ENCRYPTED_FROM).isPresent();
  }

  /** The last piece is the check. */
  private static List<Piece> content(Packet packet, byte[] bytes) {
    int check = packet.check() == Check.CRC16 ? 2 : 1;
    int end = bytes.length - check;
    int data = end - packet.mac().length - packet.data().length;
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(HEX.formatHex(bytes, 0, data), Mark.DATA));
    if (secret(packet) && data < end) {
      pieces.add(new Piece("•• ".repeat(end - data).strip(), Mark.DATA));
    } else if (data < end) {
      pieces.add(new Piece(HEX.formatHex(bytes, data, end), Mark.DATA));
    }
    pieces.add(new Piece(HEX.formatHex(bytes, end, bytes.length), Mark.RIGHT));
    return pieces;
  }

  private static boolean secret(Packet packet) {
    return is(packet, Reply.KEYPAD) || !packet.reply() && packet.code() == Command.KEYSET.code();
  }

  private static boolean routine(Packet packet) {
    return is(packet, Reply.ACK) || !packet.reply() && packet.code() == Command.POLL.code();
  }

  private static boolean is(Packet packet, Reply reply) {
    return packet.reply() && packet.code() == reply.code();
  }

  private static String words(Check check) {
    return check == Check.CRC16 ? "CRC" : "Checksum";
  }
}
