package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.part.VirtualSdSlot;

/** A slot with bad contacts. */
final class SdWriteError implements Fault {

  private final VirtualSdSlot slot;

  SdWriteError(VirtualSdSlot slot) {
    this.slot = slot;
  }

  @Override
  public Description description() {
    return Description.of(
        "sd-write-error",
        "SD card write error",
        "Every change on an SD card fails and may damage the file.");
  }

  @Override
  public Runnable start(Settings settings) {
    slot.errors().failWrites(true);
    return () -> slot.errors().failWrites(false);
  }
}
