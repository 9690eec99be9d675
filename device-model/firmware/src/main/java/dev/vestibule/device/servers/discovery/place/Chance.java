package dev.vestibule.device.servers.discovery.place;

import dev.vestibule.hal.Entropy;
import java.time.Duration;
import java.util.UUID;

/** Draws delays and names from the board's chance. */
public record Chance(Entropy entropy) {

  /** A time from the first up to the last, in whole milliseconds. */
  public Duration between(int firstMillis, int lastMillis) {
    return Duration.ofMillis(
        firstMillis + Math.floorMod(entropy.nextLong(), lastMillis - firstMillis + 1));
  }

  /** A UUID that nobody else has. Source: RFC 9562, version 4. */
  public UUID uuid() {
    return new UUID(
        entropy.nextLong() & ~0xF000L | 0x4000L, entropy.nextLong() & ~(3L << 62) | 2L << 62);
  }
}
