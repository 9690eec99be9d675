package dev.vestibule.device.services.reader;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardPlace;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import java.util.Optional;

/**
 * What shall be read from cards of a type. Source: user manual, Data sets; VAPIX, Intercom service,
 * CardDataConfig.
 *
 * @param name tells it from all others
 * @param required whether a card is ignored from which it cannot be read
 * @param authenticates whether it stands for the card in place of the serial number; otherwise it
 *     is told with it
 * @param offset of the first bit
 * @param length in bits; 0 for all
 * @param place where it lies; empty for the serial number
 */
record DataSet(
    String name,
    ChipType chip,
    boolean enabled,
    boolean required,
    boolean authenticates,
    int offset,
    int length,
    Optional<CardPlace> place) {

  /** What a card gives; empty if it cannot be read. */
  Optional<Bits> from(Transponder card) {
    return place
        .map(card.memory()::read)
        .orElse(Optional.of(card.uid()))
        .flatMap(bits -> bits.slice(offset, length));
  }
}
