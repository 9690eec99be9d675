package dev.vestibule.virtual.link;

import dev.vestibule.hal.MacAddress;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** What the switch tells of itself. Source: IEEE 802.1AB, 8.5; IEEE 802.3, 79.3.2. */
final class LldpWriter {

  private static final byte[] MANAGEMENT = {192 - 256, 168 - 256, 0, 2};
  private static final int BRIDGE = 0x0004;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private LldpWriter() {}

  /**
   * An LLDPDU.
   *
   * @param seconds for which it holds
   * @param milliwatts what the neighbour asked for and is given, 0 if it did not ask
   */
  static byte[] write(MacAddress mac, String port, int seconds, int milliwatts) {
    var writer = new LldpWriter();
    writer.add(1, Fields.put(ByteBuffer.allocate(7).put((byte) 4), mac));
    byte[] name = port.getBytes(StandardCharsets.US_ASCII);
    writer.add(2, ByteBuffer.allocate(1 + name.length).put((byte) 5).put(name));
    writer.add(3, ByteBuffer.allocate(2).putShort((short) seconds));
    writer.text(5, SwitchPort.NAME);
    writer.text(6, SwitchPort.DESCRIPTION);
    writer.add(7, ByteBuffer.allocate(4).putShort((short) BRIDGE).putShort((short) BRIDGE));
    writer.add(
        8,
        ByteBuffer.allocate(12)
            .put((byte) 5)
            .put((byte) 1)
            .put(MANAGEMENT)
            .put((byte) 2)
            .putInt(1)
            .put((byte) 0));
    writer.power(milliwatts / 100);
    writer.add(0, ByteBuffer.allocate(0));
    return writer.out.toByteArray();
  }

  /** A Type 2 PSE that feeds the signal pairs a class 4 device. */
  private void power(int tenths) {
    add(
        127,
        ByteBuffer.allocate(12)
            .put(new byte[] {0x00, 0x12, 0x0F, 2})
            .put((byte) 0x07)
            .put((byte) 1)
            .put((byte) 5)
            .put((byte) 0x13)
            .putShort((short) tenths)
            .putShort((short) tenths));
  }

  private void text(int type, String text) {
    add(type, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void add(int type, ByteBuffer value) {
    out.writeBytes(ByteBuffer.allocate(2).putShort((short) (type << 9 | value.capacity())).array());
    out.writeBytes(value.array());
  }
}
