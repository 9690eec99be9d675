package dev.vestibule.device.protocols.nts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One record of a message of key establishment. Source: RFC 8915, 4.
 *
 * @param critical whether who does not know it must refuse the message
 * @param type 0-32767
 * @param body at most 65535 bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeRecord(boolean critical, int type, byte[] body) {

  public static final int END = 0;
  public static final int NEXT_PROTOCOL = 1;
  public static final int ERROR = 2;
  public static final int WARNING = 3;
  public static final int AEAD_ALGORITHM = 4;
  public static final int COOKIE = 5;
  public static final int SERVER = 6;
  public static final int PORT = 7;

  private static final int CRITICAL = 0x8000;
  private static final int HEADER = 4;

  /** A record that is a number. */
  public static KeRecord number(boolean critical, int type, int value) {
    return new KeRecord(
        critical, type, ByteBuffer.allocate(Short.BYTES).putShort((short) value).array());
  }

  /** The record that ends a message. */
  public static KeRecord end() {
    return new KeRecord(true, END, new byte[0]);
  }

  /** The number it is; empty if it is none. */
  public Optional<Integer> number() {
    return body.length == Short.BYTES
        ? Optional.of(ByteBuffer.wrap(body).getShort() & 0xFFFF)
        : Optional.empty();
  }

  /** Its text. */
  public String text() {
    return new String(body, StandardCharsets.US_ASCII);
  }

  /** A message: these records, of which the last ends it. */
  public static byte[] message(List<KeRecord> records) {
    int length = records.stream().mapToInt(it -> HEADER + it.body.length).sum();
    ByteBuffer bytes = ByteBuffer.allocate(length);
    for (KeRecord it : records) {
      bytes
          .putShort((short) (it.type | (it.critical ? CRITICAL : 0)))
          .putShort((short) it.body.length)
          .put(it.body);
    }
    return bytes.array();
  }

  /** The records of a message; empty while its end has not come. */
  public static Optional<List<KeRecord>> read(byte[] message) {
    ByteBuffer bytes = ByteBuffer.wrap(message);
    List<KeRecord> records = new ArrayList<>();
    while (bytes.remaining() >= HEADER) {
      int type = bytes.getShort() & 0xFFFF;
      int length = bytes.getShort() & 0xFFFF;
      if (length > bytes.remaining()) return Optional.empty();
      byte[] body = new byte[length];
      bytes.get(body);
      records.add(new KeRecord((type & CRITICAL) != 0, type & ~CRITICAL, body));
      if ((type & ~CRITICAL) == END) return Optional.of(records);
    }
    return Optional.empty();
  }
}
