package dev.vestibule.virtual.part;

import dev.vestibule.hal.Change;
import dev.vestibule.hal.SdSlot;
import dev.vestibule.hal.Volume;
import dev.vestibule.virtual.storage.StorageErrors;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The microSD slot. A card that is drawn out answers no more; what was not synced is damaged. */
public final class VirtualSdSlot implements SdSlot {

  private static final String SIGNAL = "sd";

  /** The largest microSDXC card, in MiB. */
  private static final int LARGEST = 2 << 20;

  private final Bus bus;
  private final long seed;
  private final StorageErrors errors = new StorageErrors();
  private @Nullable VirtualVolume card;
  private boolean powered = true;
  private Consumer<Change<Optional<Volume>>> watcher = change -> {};

  /** An empty slot. */
  public VirtualSdSlot(Bus bus, long seed) {
    this.bus = bus;
    this.seed = seed;
    bus.trace().declare(SIGNAL, false);
  }

  @Override
  public Optional<Volume> read() {
    return Optional.ofNullable(card);
  }

  @Override
  public void watch(Consumer<Change<Optional<Volume>>> watcher) {
    this.watcher = watcher;
  }

  /** Pushes in a new, empty card of 1-2 097 152 MiB, in place of the one that is in. */
  public VirtualVolume insert(int capacityMiB) {
    check(capacityMiB);
    var made = new VirtualVolume(bus, SIGNAL, (long) capacityMiB << 20, seed);
    insert(made);
    return made;
  }

  /** Pushes in this card, in place of the one that is in. */
  public void insert(VirtualVolume card) {
    if (card == this.card) return;
    remove();
    this.card = card;
    card.inserted(errors);
    if (!powered) card.powerLost();
    changed();
  }

  /** Draws the card out, if there is one. */
  public Optional<VirtualVolume> remove() {
    VirtualVolume removed = card;
    if (removed == null) return Optional.empty();
    removed.removed();
    card = null;
    changed();
    return Optional.of(removed);
  }

  /** What is wrong with the slot, and so with every card in it. */
  public StorageErrors errors() {
    return errors;
  }

  /** The card that is in. */
  public Optional<VirtualVolume> card() {
    return Optional.ofNullable(card);
  }

  /** Throws unless there are cards of this capacity. */
  public static void check(int capacityMiB) {
    if (capacityMiB >= 1 && capacityMiB <= LARGEST) return;
    throw new IllegalArgumentException("a card has 1-" + LARGEST + " MiB: " + capacityMiB);
  }

  /** The unit's power fails. */
  public void powerLost() {
    powered = false;
    card().ifPresent(VirtualVolume::powerLost);
  }

  /** The unit's power is back. */
  public void powered() {
    powered = true;
    card().ifPresent(VirtualVolume::powered);
  }

  /** No program runs any more. */
  public void reset() {
    watcher = change -> {};
  }

  private void changed() {
    Optional<Volume> level = read();
    bus.note(SIGNAL, level.isPresent());
    var change = new Change<>(level, bus.time().nanos());
    bus.time().at(change.nanos(), () -> watcher.accept(change));
  }
}
