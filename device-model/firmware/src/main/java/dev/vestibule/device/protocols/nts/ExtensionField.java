package dev.vestibule.device.protocols.nts;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What may follow an NTP packet. Source: RFC 7822; RFC 8915, 5.
 *
 * @param type 0-65535
 * @param body filled up with zeros to a multiple of 4 bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record ExtensionField(int type, byte[] body) {

  public static final int UNIQUE_ID = 0x0104;
  public static final int COOKIE = 0x0204;
  public static final int COOKIE_PLACEHOLDER = 0x0304;
  public static final int AUTHENTICATOR = 0x0404;

  private static final int HEADER = 4;
  private static final int LEAST = 16;

  public ExtensionField {
    body = Arrays.copyOf(body, Math.max(LEAST - HEADER, padded(body.length)));
  }

  /** A length filled up to a multiple of 4. */
  static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  /** The bytes of fields, one after the other. */
  static byte[] encode(List<ExtensionField> fields) {
    int length = fields.stream().mapToInt(it -> HEADER + it.body.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    for (ExtensionField it : fields) {
      bytes.putShort((short) it.type).putShort((short) (HEADER + it.body.length)).put(it.body);
    }
    return bytes.array();
  }

  /** A field, and where it begins in what it was read from. */
  record Placed(ExtensionField field, int at) {}

  /** The fields that these bytes are; empty if they are something else. */
  static Optional<List<Placed>> decode(byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    in.position(from);
    List<Placed> fields = new ArrayList<>();
    while (in.hasRemaining()) {
      int at = in.position();
      if (in.remaining() < LEAST) return Optional.empty();
      int type = in.getShort() & 0xFFFF;
      int length = in.getShort() & 0xFFFF;
      if (length < LEAST || length % 4 != 0 || length - HEADER > in.remaining()) {
        return Optional.empty();
      }
      byte[] body = new byte[length - HEADER];
      in.get(body);
      fields.add(new Placed(new ExtensionField(type, body), at));
    }
    return Optional.of(fields);
  }
}
