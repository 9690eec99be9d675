package dev.vestibule.virtual.card;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace;
import java.util.Optional;

/** A chip with a secure identity of its own; the reader's secure element would open it. */
public record SecureIdentity(Bits data) implements CardMemory {

  @Override
  public Optional<Bits> read(CardPlace place) {
    return place instanceof CardPlace.SecureId ? Optional.of(data) : Optional.empty();
  }
}
