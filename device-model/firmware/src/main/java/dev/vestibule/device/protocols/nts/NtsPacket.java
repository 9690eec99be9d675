package dev.vestibule.device.protocols.nts;

import dev.vestibule.device.protocols.ntp.NtpPacket;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An NTP packet that nobody can change on its way. Source: RFC 8915, 5.
 *
 * @param packet the packet itself, which everybody can read
 * @param fields that everybody can read
 * @param secret fields that only the other side can read
 */
public record NtsPacket(
    NtpPacket packet, List<ExtensionField> fields, List<ExtensionField> secret) {

  /** Bytes of a nonce. */
  public static final int NONCE_LENGTH = 16;

  private static final int LENGTHS = 4;

  public NtsPacket {
    fields = List.copyOf(fields);
    secret = List.copyOf(secret);
  }

  /** Bytes of the field of this type that everybody can read; the first if there are several. */
  public Optional<byte[]> field(int type) {
    return first(fields, type);
  }

  /**
   * The bytes of the sealed packet.
   *
   * @param nonce of 16 bytes, never used twice with a key
   */
  public byte[] encode(AesSiv key, byte[] nonce) {
    byte[] open = open();
    byte[] sealed = key.seal(ExtensionField.encode(secret), open, nonce);
    ByteBuffer seal =
        ByteBuffer.allocate(LENGTHS + NONCE_LENGTH + ExtensionField.padded(sealed.length))
            .putShort((short) NONCE_LENGTH)
            .putShort((short) sealed.length)
            .put(nonce)
            .put(sealed);
    byte[] last =
        ExtensionField.encode(
            List.of(new ExtensionField(ExtensionField.AUTHENTICATOR, seal.array())));
    byte[] all = Arrays.copyOf(open, open.length + last.length);
    System.arraycopy(last, 0, all, open.length, last.length);
    return all;
  }

  /** The bytes of the same packet without a seal, as a server refuses. */
  public byte[] open() {
    byte[] more = ExtensionField.encode(fields);
    byte[] bytes = Arrays.copyOf(packet.encode(), NtpPacket.LENGTH + more.length);
    System.arraycopy(more, 0, bytes, NtpPacket.LENGTH, more.length);
    return bytes;
  }

  /** Reads a packet without looking at its seal: nothing in it can be trusted. */
  public static Optional<NtsPacket> unchecked(byte[] bytes) {
    return NtpPacket.decode(bytes)
        .flatMap(
            packet ->
                ExtensionField.decode(bytes, NtpPacket.LENGTH)
                    .map(placed -> new NtsPacket(packet, plain(placed), List.of())));
  }

  /**
   * Opens a packet; empty if it has no seal, or another than this key makes. What follows the seal
   * is not looked at, since anybody can have put it there.
   */
  public static Optional<NtsPacket> decode(byte[] bytes, AesSiv key) {
    Optional<NtpPacket> packet = NtpPacket.decode(bytes);
    if (packet.isEmpty()) return Optional.empty();
    return ExtensionField.decode(bytes, NtpPacket.LENGTH)
        .flatMap(placed -> decode(packet.get(), placed, bytes, key));
  }

  private static Optional<NtsPacket> decode(
      NtpPacket packet, List<ExtensionField.Placed> placed, byte[] bytes, AesSiv key) {
    List<ExtensionField> fields = new ArrayList<>();
    for (ExtensionField.Placed it : placed) {
      if (it.field().type() == ExtensionField.AUTHENTICATOR) {
        return unseal(it.field().body(), Arrays.copyOf(bytes, it.at()), key)
            .flatMap(secret -> ExtensionField.decode(secret, 0))
            .map(secret -> new NtsPacket(packet, fields, plain(secret)));
      }
      fields.add(it.field());
    }
    return Optional.empty();
  }

  private static Optional<byte[]> unseal(byte[] seal, byte[] before, AesSiv key) {
    ByteBuffer in = ByteBuffer.wrap(seal);
    int nonceLength = in.getShort() & 0xFFFF;
    int length = in.getShort() & 0xFFFF;
    if (ExtensionField.padded(nonceLength) + ExtensionField.padded(length) > in.remaining()) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOfRange(seal, LENGTHS, LENGTHS + nonceLength);
    int at = LENGTHS + ExtensionField.padded(nonceLength);
    return key.open(Arrays.copyOfRange(seal, at, at + length), before, nonce);
  }

  private static List<ExtensionField> plain(List<ExtensionField.Placed> placed) {
    return placed.stream().map(ExtensionField.Placed::field).toList();
  }

  private static Optional<byte[]> first(List<ExtensionField> fields, int type) {
    return fields.stream().filter(it -> it.type() == type).map(ExtensionField::body).findFirst();
  }
}
