package dev.vestibule.hal;

import java.util.Optional;
import java.util.Set;

/**
 * The reader coils behind the front. The input holds what is in the field; empty when nothing is.
 */
public interface CardReader extends Input<Optional<Transponder>> {

  /**
   * Switches the fields on. A card in a field that is off is not heard. All fields are off without
   * a program.
   */
  void field(Set<Band> bands);
}
