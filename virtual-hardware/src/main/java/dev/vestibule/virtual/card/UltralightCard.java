package dev.vestibule.virtual.card;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace;
import dev.vestibule.hal.CardPlace.UltralightPages;
import java.util.Optional;

/**
 * The pages of a MIFARE Ultralight card.
 *
 * @param key of Ultralight C; empty if anybody may read
 */
public record UltralightCard(Optional<CardKey> key, Bits pages) implements CardMemory {

  @Override
  public Optional<Bits> read(CardPlace place) {
    boolean open =
        place instanceof UltralightPages wanted && (key.isEmpty() || key.equals(wanted.key()));
    return open ? Optional.of(pages) : Optional.empty();
  }
}
