package dev.vestibule.virtual.link;

import dev.vestibule.hal.MacAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Pieces that frames are made of. */
final class Fields {

  private Fields() {}

  /** The next bytes. */
  static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  /** All bytes that are left, as a text. */
  static String text(ByteBuffer in) {
    return new String(bytes(in, in.remaining()), StandardCharsets.UTF_8);
  }

  /** The next six bytes. */
  static MacAddress mac(ByteBuffer in) {
    long high = in.getShort() & 0xFFFFL;
    return new MacAddress(high << 32 | in.getInt() & 0xFFFF_FFFFL);
  }

  /** Six bytes more. */
  static ByteBuffer put(ByteBuffer out, MacAddress mac) {
    return out.putShort((short) (mac.value() >>> 32)).putInt((int) mac.value());
  }
}
