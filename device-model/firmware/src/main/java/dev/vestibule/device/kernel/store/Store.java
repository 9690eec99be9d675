package dev.vestibule.device.kernel.store;

import dev.vestibule.hal.Volume;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The documents on one volume. A change of several documents is first written whole into the file
 * {@code commit}; the moment that file has its name, the change is made, and whatever a loss of
 * power leaves undone is done at the next start. So a reader finds all documents before the change
 * or all after it, never a mixture.
 */
public final class Store {

  private static final String COMMIT = "commit";
  private static final String NEW = ".new";
  private static final String SUFFIX = ".doc";

  private final Volume volume;
  private final Map<String, Document<?>> opened = new TreeMap<>();

  /** Opens the volume and completes what a loss of power left undone. */
  public Store(Volume volume) {
    this.volume = volume;
    read(COMMIT).ifPresent(this::apply);
    for (String name : volume.names()) if (name.endsWith(NEW)) volume.delete(name);
  }

  /**
   * The document of this name; {@code initial} if it was never written or is damaged. To be opened
   * when a service is made: a reset does not keep what it does not know. Who keeps something else
   * by a document, such as keys in a chip, sweeps at each start what no document names.
   */
  public <T> Document<T> document(String name, Codec<T> codec, T initial) {
    var document = new Document<>(this, name, codec, stored(name, codec).orElse(initial));
    opened.put(name, document);
    return document;
  }

  /** Names of the documents that were written. */
  public List<String> names() {
    return volume.names().stream()
        .filter(file -> file.endsWith(SUFFIX))
        .map(file -> file.substring(0, file.length() - SUFFIX.length()))
        .toList();
  }

  /** Begins a change of several documents. */
  public Change change() {
    return new Change(this);
  }

  /** The settings as they are now, to be brought back by {@link Change#rollBack}. */
  public byte[] settings() {
    Map<String, Optional<byte[]>> settings = new TreeMap<>();
    namesOfSettings().forEach(name -> settings.put(name, read(name + SUFFIX)));
    return Packed.pack(settings);
  }

  List<String> namesOfSettings() {
    return names().stream()
        .filter(name -> opened(name).map(Document::isSetting).orElse(true))
        .toList();
  }

  Optional<Document<?>> opened(String name) {
    return Optional.ofNullable(opened.get(name));
  }

  void commit(Map<String, Optional<byte[]>> changes) {
    byte[] commit = Packed.pack(changes);
    put(COMMIT, commit);
    apply(commit);
  }

  void commit(String name, byte[] content) {
    put(name + SUFFIX, content);
  }

  private <T> Optional<T> stored(String name, Codec<T> codec) {
    return read(name + SUFFIX)
        .flatMap(
            payload -> {
              try {
                return Optional.of(codec.decode(payload));
              } catch (IOException damaged) {
                return Optional.empty();
              }
            });
  }

  private Optional<byte[]> read(String file) {
    return volume.read(file).flatMap(Sealed::open);
  }

  private void put(String file, byte[] payload) {
    done(volume.write(file + NEW, Sealed.seal(payload)));
    done(volume.sync());
    done(volume.rename(file + NEW, file));
    done(volume.sync());
  }

  private void apply(byte[] commit) {
    Packed.unpack(commit)
        .forEach(
            (name, content) ->
                content.ifPresentOrElse(
                    payload -> put(name + SUFFIX, payload),
                    () -> done(volume.delete(name + SUFFIX))));
    done(volume.sync());
    done(volume.delete(COMMIT));
    done(volume.sync());
  }

  private static void done(Volume.Result result) {
    switch (result) {
      case Volume.Done done -> {}
      case Volume.Full full -> throw new StoreFailed("the flash is full");
      case Volume.ReadOnly readOnly -> throw new StoreFailed("the flash is read-only");
      case Volume.Failed(String reason) -> throw new StoreFailed("the flash failed: " + reason);
    }
  }
}
