package dev.vestibule.virtual.storage;

import java.util.Arrays;

/** The bytes of one file. Appending grows in place. */
final class StoredFile {

  private byte[] bytes = new byte[0];
  private int length;

  int length() {
    return length;
  }

  byte[] content() {
    return Arrays.copyOf(bytes, length);
  }

  byte[] from(int offset) {
    return Arrays.copyOfRange(bytes, offset, length);
  }

  /** Takes over the array as the new content and gives the old one away. */
  byte[] replace(byte[] content) {
    byte[] before = bytes.length == length ? bytes : content();
    bytes = content;
    length = content.length;
    return before;
  }

  /** Writes a part; a gap before it reads as zeros. */
  void put(int offset, byte[] source, int from, int count) {
    int end = Math.addExact(offset, count);
    if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, grown()));
    System.arraycopy(source, from, bytes, offset, count);
    length = Math.max(length, end);
  }

  /** Cuts off what is beyond, or adds zeros up to this length. */
  void resize(int length) {
    if (length > bytes.length) bytes = Arrays.copyOf(bytes, length);
    if (length < this.length) Arrays.fill(bytes, length, this.length, (byte) 0);
    this.length = length;
  }

  private int grown() {
    return (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8);
  }
}
