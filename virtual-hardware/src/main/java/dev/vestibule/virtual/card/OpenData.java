package dev.vestibule.virtual.card;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace;
import java.util.Optional;

/** Data that any key opens, wherever it is looked for: for trials where keys do not matter. */
public record OpenData(Bits data) implements CardMemory {

  @Override
  public Optional<Bits> read(CardPlace place) {
    return Optional.of(data);
  }
}
