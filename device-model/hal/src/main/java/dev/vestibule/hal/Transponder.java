package dev.vestibule.hal;

import java.util.Optional;

/**
 * What the reader hears from a card, a fob or a phone in its field.
 *
 * @param chip the type of chip
 * @param uid the card serial number, or the raw bits of a chip without one
 * @param data what lies behind the chip's keys, where the reader was able to read it
 */
public record Transponder(ChipType chip, Bits uid, Optional<Bits> data) {

  /** A card without readable data. */
  public static Transponder of(ChipType chip, Bits uid) {
    return new Transponder(chip, uid, Optional.empty());
  }
}
