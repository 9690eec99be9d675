package dev.vestibule.device.kernel.net;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps packets in flat memory, so that tens of thousands of them are a few dozen objects: whoever
 * collects the garbage has next to nothing to look at. What is oldest is forgotten reel by reel.
 */
final class Tape {

  private static final int FIRST_REEL = 2_048;
  private static final int USUAL_REEL = 1 << 18;

  private final int capacity;
  private final ArrayDeque<Reel> reels = new ArrayDeque<>();
  private int size;

  /** A packet and when it was seen. */
  record Captured(Instant time, Tap.Packet packet) {}

  /**
   * @param capacity bytes that are kept at most, unless one packet alone is larger
   */
  Tape(int capacity) {
    this.capacity = capacity;
  }

  void add(Instant time, Tap.Packet packet) {
    Reel last = reels.peekLast();
    if (last == null || !last.holds(packet)) {
      last = next(Reel.length(packet));
      reels.add(last);
    }
    last.add(time, packet);
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

    /** Time, direction and sign, hosts, numbers and length of a packet. */
    private static final int HEAD = Long.BYTES + Integer.BYTES + 2 + 5 * Integer.BYTES;

    private static final Tap.Sign[] SIGNS = Tap.Sign.values();

    private final ByteBuffer bytes;
    private final List<NetAddress> hosts = new ArrayList<>();
    private final Map<NetAddress, Integer> places = new HashMap<>();

    Reel(int size) {
      bytes = ByteBuffer.allocate(size);
    }

    static int length(Tap.Packet packet) {
      return HEAD + packet.payload().length;
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

    boolean holds(Tap.Packet packet) {
      return length(packet) <= bytes.remaining();
    }

    void add(Instant time, Tap.Packet packet) {
      bytes
          .putLong(time.getEpochSecond())
          .putInt(time.getNano())
          .put((byte) (packet.out() ? 1 : 0))
          .put((byte) packet.sign().ordinal())
          .putInt(place(packet.from()))
          .putInt(place(packet.to()))
          .putInt(packet.sequence())
          .putInt(packet.acknowledged())
          .putInt(packet.payload().length)
          .put(packet.payload());
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
      while (from.hasRemaining()) packet(from, since).ifPresent(kept::add);
    }

    private Optional<Captured> packet(ByteBuffer from, Instant since) {
      Instant time = Instant.ofEpochSecond(from.getLong(), from.getInt());
      boolean out = from.get() == 1;
      Tap.Sign sign = SIGNS[from.get()];
      NetAddress sender = hosts.get(from.getInt());
      NetAddress receiver = hosts.get(from.getInt());
      int sequence = from.getInt();
      int acknowledged = from.getInt();
      int length = from.getInt();
      if (time.isBefore(since)) {
        from.position(from.position() + length);
        return Optional.empty();
      }
      byte[] payload = new byte[length];
      from.get(payload);
      return Optional.of(
          new Captured(
              time, new Tap.Packet(sender, receiver, out, sign, sequence, acknowledged, payload)));
    }
  }
}
