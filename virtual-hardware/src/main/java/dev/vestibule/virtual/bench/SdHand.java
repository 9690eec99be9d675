package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.fault.ActiveFault;
import dev.vestibule.virtual.part.VirtualSdSlot;
import dev.vestibule.virtual.storage.Wear;

/** A hand at the SD slot. */
public final class SdHand {

  private static final String SIGNAL = "sd";
  private static final String OF_SD = "sd-";

  private final Doing doing;
  private final VirtualSdSlot slot;
  private final FaultHand faults;

  SdHand(Doing doing, VirtualSdSlot slot, FaultHand faults) {
    this.doing = doing;
    this.slot = slot;
    this.faults = faults;
  }

  /** Pushes in a new, empty card of 1-2 097 152 MiB, in place of the one that is in. */
  public void insert(int capacityMiB) {
    VirtualSdSlot.check(capacityMiB);
    doing.now(
        "SD card of " + capacityMiB + " MiB inserted", SIGNAL, () -> slot.insert(capacityMiB));
  }

  /** Draws the card out, if one is in, without a word to the program. */
  public void remove() {
    doing.now("SD card drawn out", SIGNAL, slot::remove);
  }

  /**
   * Breaks the slot in a way of the fault catalogue.
   *
   * @param fault its name there without {@code sd-}, such as {@code write-error}
   */
  public void fault(String fault) {
    faults.start(OF_SD + fault);
  }

  /** Mends the slot. */
  public void clearFaults() {
    faults.active().stream()
        .map(ActiveFault::name)
        .filter(name -> name.startsWith(OF_SD))
        .forEach(faults::clear);
  }

  /** Ages the card that is in to 0-200 percent. */
  public void wearPercent(int percent) {
    Wear.check(percent);
    if (slot.card().isEmpty()) {
      throw new IllegalArgumentException("no SD card is in the slot that could be worn");
    }
    doing.now(
        "SD card worn to " + percent + " %",
        "sd.wear",
        () -> slot.card().ifPresent(card -> card.wear(percent)));
  }
}
