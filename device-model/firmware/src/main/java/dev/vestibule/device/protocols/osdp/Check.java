package dev.vestibule.device.protocols.osdp;

/** What a packet ends with. */
public enum Check {
  /** One byte: the sum of all bytes is 0. */
  CHECKSUM(1),
  /** Two bytes, the low one first: CRC-16 with polynomial 1021 and initial value 1D0F. */
  CRC16(2);

  private static final int POLYNOMIAL = 0x1021;
  private static final int INITIAL = 0x1D0F;

  private final int size;

  Check(int size) {
    this.size = size;
  }

  /** Bytes it takes. */
  int size() {
    return size;
  }

  /** Its value over the first bytes. */
  int over(byte[] bytes, int length) {
    return this == CRC16 ? crc(bytes, length) : checksum(bytes, length);
  }

  /** Writes its value over all before it at the end. */
  void seal(byte[] packet) {
    int value = over(packet, packet.length - size);
    packet[packet.length - size] = (byte) value;
    if (this == CRC16) packet[packet.length - 1] = (byte) (value >> 8);
  }

  /** Whether the end is right. */
  boolean holds(byte[] packet) {
    int value = over(packet, packet.length - size);
    boolean low = packet[packet.length - size] == (byte) value;
    return low && (this == CHECKSUM || packet[packet.length - 1] == (byte) (value >> 8));
  }

  private static int checksum(byte[] bytes, int length) {
    int sum = 0;
    for (int i = 0; i < length; i++) sum += bytes[i];
    return -sum & 0xFF;
  }

  private static int crc(byte[] bytes, int length) {
    int crc = INITIAL;
    for (int i = 0; i < length; i++) {
      crc ^= (bytes[i] & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
      }
    }
    return crc & 0xFFFF;
  }
}
