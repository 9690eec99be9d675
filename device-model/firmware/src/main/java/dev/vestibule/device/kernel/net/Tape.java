package dev.vestibule.device.kernel.net;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps packets and frames in flat memory, so that tens of thousands of them are a few dozen
 * objects: whoever collects the garbage has next to nothing to look at. What is oldest is forgotten
 * reel by reel.
 */
final class Tape {

  private static final int FIRST_REEL = 2_048;
  private static final int USUAL_REEL = 1 << 18;

  private final int capacity;
  private final ArrayDeque<Reel> reels = new ArrayDeque<>();
  private int size;

  /** What was on the wire, and when it was seen. */
  sealed interface Captured {

    Instant time();

    /** A packet whose frame is made when it is written. */
    record Said(Instant time, Tap.Packet packet) implements Captured {}

    /** A frame as it was. */
    @SuppressWarnings("ArrayRecordComponent")
    record Framed(Instant time, byte[] bytes) implements Captured {}
  }

  /**
   * @param capacity bytes that are kept at most, unless one packet alone is larger
   */
  Tape(int capacity) {
    this.capacity = capacity;
  }

  void add(Instant time, Tap.Packet packet) {
    reel(Reel.PACKET_HEAD + packet.payload().length).add(time, packet);
  }

  void add(Instant time, byte[] frame) {
    reel(Reel.FRAME_HEAD + frame.length).add(time, frame);
  }

  private Reel reel(int length) {
    Reel last = reels.peekLast();
    if (last != null && last.holds(length)) return last;
    Reel next = next(length);
    reels.add(next);
    return next;
  }

  /** One that is used again where possible: memory that changes hands must be looked at again. */
  private Reel next(int length) {
    int usual = Math.min(USUAL_REEL, FIRST_REEL << Math.min(reels.size(), 16));
    int wanted = Math.max(usual, length);
    while (size + wanted > capacity && !reels.isEmpty()) {
      Reel oldest = reels.remove();
      if (oldest.size() == wanted) return oldest.erased();
      size -= oldest.size();
    }
    size += wanted;
    return new Reel(wanted);
  }

  /** What is kept of the time since then, in order. */
  List<Captured> since(Instant since) {
    List<Captured> kept = new ArrayList<>();
    for (Reel reel : reels) reel.read(since, kept);
    return kept;
  }

  /** A stretch of memory with the hosts that are named in it. */
  private static final class Reel {

    /** Time, kind and length of a frame. */
    static final int FRAME_HEAD = Long.BYTES + Integer.BYTES + 1 + Integer.BYTES;

    /** The same, and direction, hosts and numbers of a packet. */
    static final int PACKET_HEAD = FRAME_HEAD + 1 + 4 * Integer.BYTES;

    private static final Tap.Sign[] SIGNS = Tap.Sign.values();

    /** The kind of a frame; packets have their sign's. */
    private static final byte FRAME = -1;

    private final ByteBuffer bytes;
    private final List<NetAddress> hosts = new ArrayList<>();
    private final Map<NetAddress, Integer> places = new HashMap<>();

    Reel(int size) {
      bytes = ByteBuffer.allocate(size);
    }

    int size() {
      return bytes.capacity();
    }

    Reel erased() {
      bytes.clear();
      hosts.clear();
      places.clear();
      return this;
    }

    boolean holds(int length) {
      return length <= bytes.remaining();
    }

    void add(Instant time, byte[] frame) {
      head(time, FRAME, frame.length);
      bytes.put(frame);
    }

    void add(Instant time, Tap.Packet packet) {
      head(time, (byte) packet.sign().ordinal(), packet.payload().length);
      bytes
          .put((byte) (packet.out() ? 1 : 0))
          .putInt(place(packet.from()))
          .putInt(place(packet.to()))
          .putInt(packet.sequence())
          .putInt(packet.acknowledged())
          .put(packet.payload());
    }

    private void head(Instant time, byte kind, int length) {
      bytes.putLong(time.getEpochSecond()).putInt(time.getNano()).put(kind).putInt(length);
    }

    private int place(NetAddress host) {
      Integer known = places.get(host);
      if (known != null) return known;
      places.put(host, hosts.size());
      hosts.add(host);
      return hosts.size() - 1;
    }

    void read(Instant since, List<Captured> kept) {
      ByteBuffer from = bytes.duplicate().flip();
      while (from.hasRemaining()) {
        Captured next = next(from);
        if (!next.time().isBefore(since)) kept.add(next);
      }
    }

    private Captured next(ByteBuffer from) {
      Instant time = Instant.ofEpochSecond(from.getLong(), from.getInt());
      byte kind = from.get();
      byte[] payload = new byte[from.getInt()];
      if (kind == FRAME) {
        from.get(payload);
        return new Captured.Framed(time, payload);
      }
      boolean out = from.get() == 1;
      NetAddress sender = hosts.get(from.getInt());
      NetAddress receiver = hosts.get(from.getInt());
      int sequence = from.getInt();
      int acknowledged = from.getInt();
      from.get(payload);
      return new Captured.Said(
          time,
          new Tap.Packet(sender, receiver, out, SIGNS[kind], sequence, acknowledged, payload));
    }
  }
}
