package dev.vestibule.device.protocols.osdp;

/**
 * What the beeper shall do. Times are in tenths of a second.
 *
 * @param reader number of the reader, 0-255
 * @param tone 0 nothing, 1 off, 2 the usual tone
 * @param on 0-255
 * @param off 0-255
 * @param count how often; 0 is for ever
 */
public record Buzz(int reader, int tone, int on, int off, int count) {

  static final int SIZE = 5;

  static Buzz read(byte[] data) {
    return new Buzz(data[0] & 0xFF, data[1] & 0xFF, data[2] & 0xFF, data[3] & 0xFF, data[4] & 0xFF);
  }

  /** The data of the command BUZ. */
  public byte[] write() {
    return new byte[] {(byte) reader, (byte) tone, (byte) on, (byte) off, (byte) count};
  }

  /** Whether it makes sense: an unknown tone does not, nor one without a length. */
  boolean isValid() {
    return tone < 2 || tone == 2 && on > 0;
  }
}
