package dev.vestibule.device.protocols.osdp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Who a peripheral device is, as in PDID.
 *
 * @param vendor organizationally unique identifier, 24 bits
 * @param model 0-255
 * @param version 0-255
 * @param serial 32 bits
 * @param major of the firmware, 0-255
 * @param minor of the firmware, 0-255
 * @param build of the firmware, 0-255
 */
public record DeviceIdentity(
    int vendor, int model, int version, int serial, int major, int minor, int build) {

  static final int SIZE = 12;

  static DeviceIdentity read(byte[] data) {
    ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    int vendor = (in.get() & 0xFF) << 16 | (in.get() & 0xFF) << 8 | in.get() & 0xFF;
    return new DeviceIdentity(
        vendor,
        in.get() & 0xFF,
        in.get() & 0xFF,
        in.getInt(),
        in.get() & 0xFF,
        in.get() & 0xFF,
        in.get() & 0xFF);
  }

  byte[] write() {
    return ByteBuffer.allocate(SIZE)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) (vendor >> 16))
        .put((byte) (vendor >> 8))
        .put((byte) vendor)
        .put((byte) model)
        .put((byte) version)
        .putInt(serial)
        .put((byte) major)
        .put((byte) minor)
        .put((byte) build)
        .array();
  }

  /** The eight bytes that stand for the device in a secure channel. */
  byte[] clientId() {
    return ByteBuffer.allocate(8)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put((byte) (vendor >> 16))
        .put((byte) (vendor >> 8))
        .put((byte) vendor)
        .put((byte) model)
        .put((byte) version)
        .put((byte) serial)
        .put((byte) (serial >> 8))
        .put((byte) (serial >> 16))
        .array();
  }
}
