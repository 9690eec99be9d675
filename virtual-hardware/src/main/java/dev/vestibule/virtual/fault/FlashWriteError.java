package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.part.VirtualVolume;

/** A memory chip that takes nothing any more. */
final class FlashWriteError implements Fault {

  private final VirtualVolume flash;

  FlashWriteError(VirtualVolume flash) {
    this.flash = flash;
  }

  @Override
  public Description description() {
    return Description.of(
        "flash-write-error",
        "Flash write error",
        "Every change in the memory for settings fails and may damage the file.");
  }

  @Override
  public Runnable start(Settings settings) {
    flash.errors().failWrites(true);
    return () -> flash.errors().failWrites(false);
  }
}
