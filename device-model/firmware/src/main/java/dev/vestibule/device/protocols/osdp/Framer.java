package dev.vestibule.device.protocols.osdp;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds packets in the bytes of a line. What does not begin like one is skipped; one that pauses is
 * given up.
 */
public final class Framer {

  /** Silence inside a packet that ends it. Source: SIA OSDP 2.2. */
  public static final Duration LONGEST_PAUSE = Duration.ofMillis(20);

  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private long lastEnd;

  /**
   * Takes bytes that came without a pause between them.
   *
   * @param start when the first began, in nanoseconds on any clock
   * @param end when the last ended
   * @return the packets that are whole now, from start byte to check, right or wrong
   */
  public List<byte[]> take(byte[] bytes, long start, long end) {
    if (start - lastEnd > LONGEST_PAUSE.toNanos()) pending.reset();
    lastEnd = end;
    pending.writeBytes(bytes);
    byte[] all = pending.toByteArray();
    pending.reset();
    List<byte[]> packets = new ArrayList<>();
    int at = 0;
    while (at < all.length) {
      if (all[at] != Packet.START) {
        at++;
        continue;
      }
      if (all.length - at < 4) break;
      int length = all[at + 2] & 0xFF | (all[at + 3] & 0xFF) << 8;
      if (length < Packet.SHORTEST || length > Packet.LONGEST) {
        at++;
        continue;
      }
      if (all.length - at < length) break;
      packets.add(Arrays.copyOfRange(all, at, at + length));
      at += length;
    }
    pending.write(all, at, all.length - at);
    return packets;
  }
}
