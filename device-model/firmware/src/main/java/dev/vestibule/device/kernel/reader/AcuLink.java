package dev.vestibule.device.kernel.reader;

import java.util.Optional;

/** A way to an access control unit that decides about what this unit reads. */
public interface AcuLink {

  /** A card that the Entry list did not decide about. It is not masked. */
  void card(Tag tag);

  /**
   * A PIN that the Entry list did not decide about.
   *
   * @param keys digits, with # at the end if it was pressed; never in a log
   * @param after the card it belongs to
   */
  void pin(String keys, Optional<Tag> after);

  /** Whether a PIN is wanted after every card, as panels behind Wiegand and OSDP expect. */
  boolean wantsPinAfterCard();
}
