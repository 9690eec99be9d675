package dev.vestibule.scenarios.peer;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Optional;

/**
 * A bad cable between a panel and a reader: what happens to the next packets, one after the other,
 * and to every so-many-th of all.
 */
public final class LineFaults {

  /** Longer than a packet may pause. */
  private static final Duration PAUSE = Duration.ofMillis(30);

  private final ArrayDeque<Fault> next = new ArrayDeque<>();
  private Optional<Fault> recurring = Optional.empty();
  private int every;
  private int passed;

  /** What happens to a packet. */
  public enum Fault {
    /** It does not arrive. */
    LOST,
    /** One of its bits arrives turned over. */
    FLIPPED,
    /** Its second half comes too late. */
    LATE
  }

  /**
   * What arrives of a packet.
   *
   * @param first part, at once
   * @param pause until the rest comes
   * @param rest empty if all has come
   */
  record Arriving(byte[] first, Duration pause, byte[] rest) {
    static Arriving whole(byte[] packet) {
      return new Arriving(packet, Duration.ZERO, new byte[0]);
    }
  }

  /** This happens to the next packet to which nothing is to happen yet. */
  public void add(Fault fault) {
    next.add(fault);
  }

  /** This happens to every so-many-th packet from now on, of both directions together. */
  public void every(int packets, Fault fault) {
    every = packets;
    recurring = Optional.of(fault);
  }

  /** What becomes of this packet; empty if nothing arrives. */
  Optional<Arriving> pass(byte[] packet) {
    passed++;
    Fault scripted = next.poll();
    if (scripted != null) return damage(packet, scripted);
    return recurring.isPresent() && passed % every == 0
        ? damage(packet, recurring.get())
        : Optional.of(Arriving.whole(packet));
  }

  private Optional<Arriving> damage(byte[] packet, Fault fault) {
    return switch (fault) {
      case LOST -> Optional.empty();
      case FLIPPED -> {
        byte[] flipped = packet.clone();
        flipped[passed % packet.length] ^= (byte) (1 << passed % Byte.SIZE);
        yield Optional.of(Arriving.whole(flipped));
      }
      case LATE -> {
        int half = packet.length / 2;
        byte[] rest = Arrays.copyOfRange(packet, half, packet.length);
        yield Optional.of(new Arriving(Arrays.copyOf(packet, half), PAUSE, rest));
      }
    };
  }
}
