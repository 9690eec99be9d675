package dev.vestibule.device.services.access;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import java.time.Instant;

/**
 * What the reader read last.
 *
 * @param chip type of the card
 * @param uid its serial number or raw bits
 * @param time when, on the real-time clock
 */
public record LatestCredential(ChipType chip, Bits uid, Instant time) {

  /** The same with the bytes of the UID in the opposite order. */
  public LatestCredential reversed() {
    return new LatestCredential(chip, uid.reversedBytes(), time);
  }
}
