package dev.vestibule.device.services.logs;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** Packs files into a tape archive. Source: POSIX.1-1988, ustar interchange format. */
final class Tar {

  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 100;

  private final Instant time;
  private final ByteArrayOutputStream tape = new ByteArrayOutputStream();

  Tar(Instant time) {
    this.time = time;
  }

  /**
   * @param name up to 100 ASCII characters
   */
  void add(String name, byte[] content) {
    if (name.length() > LONGEST_NAME) throw new IllegalArgumentException("too long: " + name);
    tape.writeBytes(header(name, content.length));
    tape.writeBytes(content);
    tape.writeBytes(new byte[Math.floorMod(-content.length, BLOCK)]);
  }

  /** The archive so far, closed by two empty blocks. */
  byte[] bytes() {
    var whole = new ByteArrayOutputStream();
    whole.writeBytes(tape.toByteArray());
    whole.writeBytes(new byte[2 * BLOCK]);
    return whole.toByteArray();
  }

  private byte[] header(String name, int size) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 100, "0000644\0");
    put(header, 108, "0000000\0");
    put(header, 116, "0000000\0");
    put(header, 124, "%011o\0".formatted(size));
    put(header, 136, "%011o\0".formatted(time.getEpochSecond()));
    put(header, 148, "        ");
    put(header, 156, "0");
    put(header, 257, "ustar\00000");
    int checksum = 0;
    for (byte it : header) checksum += it & 0xFF;
    put(header, 148, "%06o\0 ".formatted(checksum));
    return header;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }
}
