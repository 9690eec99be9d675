package dev.vestibule.device.kernel.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file's content behind its checksum: four bytes of CRC-32C, four of length, then the payload.
 */
final class Sealed {

  private static final int HEADER = 8;

  private Sealed() {}

  static byte[] seal(byte[] payload) {
    return ByteBuffer.allocate(HEADER + payload.length)
        .putInt(checksum(payload))
        .putInt(payload.length)
        .put(payload)
        .array();
  }

  /** The payload, empty if the file is torn or rotten. */
  static Optional<byte[]> open(byte[] file) {
    if (file.length < HEADER) return Optional.empty();
    ByteBuffer header = ByteBuffer.wrap(file);
    int checksum = header.getInt();
    if (header.getInt() != file.length - HEADER) return Optional.empty();
    byte[] payload = Arrays.copyOfRange(file, HEADER, file.length);
    return checksum(payload) == checksum ? Optional.of(payload) : Optional.empty();
  }

  private static int checksum(byte[] payload) {
    var crc = new CRC32C();
    crc.update(payload);
    return (int) crc.getValue();
  }
}
