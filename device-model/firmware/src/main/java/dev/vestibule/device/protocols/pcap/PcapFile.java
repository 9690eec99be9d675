package dev.vestibule.device.protocols.pcap;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** A capture file of Ethernet frames in the making. Source: draft-ietf-opsawg-pcap, version 2.4. */
public final class PcapFile {

  private static final int MAGIC = 0xA1B2C3D4;
  private static final short MAJOR = 2;
  private static final short MINOR = 4;
  private static final int LONGEST_FRAME = 262_144;
  private static final int ETHERNET = 1;
  private static final int FILE_HEADER = 24;
  private static final int RECORD_HEADER = 16;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  public PcapFile() {
    file.writeBytes(
        ByteBuffer.allocate(FILE_HEADER)
            .putInt(MAGIC)
            .putShort(MAJOR)
            .putShort(MINOR)
            .putLong(0)
            .putInt(LONGEST_FRAME)
            .putInt(ETHERNET)
            .array());
  }

  /** Adds a frame that was seen at this time. */
  public void add(Instant time, byte[] frame) {
    file.writeBytes(
        ByteBuffer.allocate(RECORD_HEADER)
            .putInt((int) time.getEpochSecond())
            .putInt((int) TimeUnit.NANOSECONDS.toMicros(time.getNano()))
            .putInt(frame.length)
            .putInt(frame.length)
            .array());
    file.writeBytes(frame);
  }

  /** The whole file. */
  public byte[] bytes() {
    return file.toByteArray();
  }
}
