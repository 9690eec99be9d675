package dev.vestibule.hal;

/**
 * What the reader hears from a card, a fob or a phone in its field.
 *
 * @param chip the type of chip
 * @param uid the card serial number, or the raw bits of a chip without one
 * @param memory what the reader can ask the chip for while it is in the field
 */
public record Transponder(ChipType chip, Bits uid, CardMemory memory) {

  /** A card without data. */
  public static Transponder of(ChipType chip, Bits uid) {
    return new Transponder(chip, uid, CardMemory.NONE);
  }
}
