package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.part.VirtualSdSlot;

/** Cells that lose their charge. */
final class SdReadRot implements Fault {

  private final VirtualSdSlot slot;

  SdReadRot(VirtualSdSlot slot) {
    this.slot = slot;
  }

  @Override
  public Description description() {
    return Description.of(
        "sd-read-rot",
        "SD card bit rot",
        "Every file that is read from an SD card has one wrong bit.");
  }

  @Override
  public Runnable start(Settings settings) {
    slot.errors().rot(true);
    return () -> slot.errors().rot(false);
  }
}
