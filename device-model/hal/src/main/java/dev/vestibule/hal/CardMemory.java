package dev.vestibule.hal;

import java.util.Optional;

/** What a card keeps behind its keys. */
@FunctionalInterface
public interface CardMemory {

  /** A card that keeps nothing. */
  CardMemory NONE = place -> Optional.empty();

  /**
   * Reads all that is at a place.
   *
   * @return empty if there is nothing, or the key does not open it
   */
  Optional<Bits> read(CardPlace place);
}
