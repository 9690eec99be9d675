package dev.vestibule.device.protocols.osdp;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/**
 * A card, as in RAW.
 *
 * @param reader number of the reader
 * @param wiegand whether the bits begin and end with a parity bit
 * @param bits as an unsigned number, the first bit being the most significant
 * @param length how many bits there are, 1-65,535
 */
public record CardRead(int reader, boolean wiegand, BigInteger bits, int length) {

  private static final int HEADER = 4;

  /** Reads the data of RAW; empty if it is not as long as it says. */
  static Optional<CardRead> read(byte[] data) {
    if (data.length < HEADER + 1 || data[1] < 0 || data[1] > 1) return Optional.empty();
    int length = data[2] & 0xFF | (data[3] & 0xFF) << 8;
    if (length == 0 || data.length != HEADER + (length + 7) / 8) return Optional.empty();
    var left = new BigInteger(1, Arrays.copyOfRange(data, HEADER, data.length));
    return Optional.of(
        new CardRead(data[0] & 0xFF, data[1] == 1, left.shiftRight(-length & 7), length));
  }

  /** The data of RAW. */
  public byte[] write() {
    byte[] data = new byte[HEADER + (length + 7) / 8];
    data[0] = (byte) reader;
    data[1] = (byte) (wiegand ? 1 : 0);
    data[2] = (byte) length;
    data[3] = (byte) (length >> 8);
    byte[] left = bits.shiftLeft(-length & 7).toByteArray();
    int skip = Math.max(0, left.length - (data.length - HEADER));
    System.arraycopy(left, skip, data, data.length - (left.length - skip), left.length - skip);
    return data;
  }

  /** Says nothing of the card, because it may end in a log. */
  @Override
  public String toString() {
    return "CardRead[" + length + " bits]";
  }
}
