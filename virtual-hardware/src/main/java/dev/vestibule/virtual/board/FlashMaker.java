package dev.vestibule.virtual.board;

import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.VirtualVolume;

/** Makes the memory chip of a board, so that its content can be kept somewhere. */
@FunctionalInterface
public interface FlashMaker {

  /** An empty chip that ends with the simulation. */
  FlashMaker FORGETFUL = (bus, capacity, seed) -> new VirtualVolume(bus, "flash", capacity, seed);

  /** Makes a chip of this capacity in bytes, with signal name {@code flash}. */
  VirtualVolume make(Bus bus, long capacity, long seed);
}
