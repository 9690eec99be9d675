package dev.vestibule.device.kernel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A change of several documents that is made as a whole or not at all. After one that resets or
 * rolls back, the program has to start anew: what it holds in memory is not what the flash holds.
 */
public final class Change {

  private final Store store;
  private final Map<String, Optional<byte[]>> changes = new TreeMap<>();
  private final Map<String, Optional<byte[]>> written = new TreeMap<>();
  private final List<Runnable> committed = new ArrayList<>();

  Change(Store store) {
    this.store = store;
  }

  /** Replaces a value. Wins over a reset or rollback of the same change. */
  public <T> Change write(Document<T> document, T value) {
    written.put(document.name(), Optional.of(document.encode(value)));
    committed.add(() -> document.replaced(value));
    return this;
  }

  /** Goes back to factory settings. */
  public Change reset(Reset reset) {
    for (String name : store.names()) {
      changes.put(name, store.opened(name).flatMap(document -> document.left(reset)));
    }
    return this;
  }

  /**
   * Brings back the settings of another time.
   *
   * @param settings what {@link Store#settings()} gave then
   */
  public Change rollBack(byte[] settings) {
    store.namesOfSettings().forEach(name -> changes.put(name, Optional.empty()));
    changes.putAll(Packed.unpack(settings));
    return this;
  }

  /**
   * Makes the change; when this returns, it survives a loss of power.
   *
   * @throws StoreFailed if the flash refuses
   */
  public void commit() {
    changes.putAll(written);
    if (changes.isEmpty()) return;
    store.commit(changes);
    committed.forEach(Runnable::run);
  }
}
