package dev.vestibule.device.kernel.store;

import dev.vestibule.hal.Volume;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** Opens the volume and completes what a loss of power left undone. */
  public Store(Volume volume) {
    this.volume = volume;
    read(COMMIT).ifPresent(this::apply);
    for (String name : volume.names()) if (name.endsWith(NEW)) volume.delete(name);
  }

  /** The document of this name; {@code initial} if it was never written or is damaged. */
  public <T> Document<T> document(String name, Codec<T> codec, T initial) {
    return new Document<>(this, name, codec, stored(name, codec).orElse(initial));
  }

  /** Names of the documents that were written. */
  public List<String> names() {
    return volume.names().stream()
        .filter(file -> file.endsWith(SUFFIX))
        .map(file -> file.substring(0, file.length() - SUFFIX.length()))
        .toList();
  }

  /**
   * Writes these documents and forgets all others, as one change. Takes effect for readers at the
   * next start.
   */
  public void replaceAll(Map<String, byte[]> documents) {
    Map<String, Optional<byte[]>> changes = new TreeMap<>();
    names().forEach(name -> changes.put(name, Optional.empty()));
    documents.forEach((name, content) -> changes.put(name, Optional.of(content)));
    if (changes.isEmpty()) return;
    byte[] commit = encode(changes);
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
    decode(commit)
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

  private static byte[] encode(Map<String, Optional<byte[]>> changes) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(changes.size());
      for (var change : changes.entrySet()) {
        byte[] content = change.getValue().orElse(new byte[0]);
        out.writeUTF(change.getKey());
        out.writeBoolean(change.getValue().isPresent());
        out.writeInt(content.length);
        out.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, Optional<byte[]>> decode(byte[] commit) {
    Map<String, Optional<byte[]>> changes = new TreeMap<>();
    try (var in = new DataInputStream(new ByteArrayInputStream(commit))) {
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        boolean present = in.readBoolean();
        byte[] content = in.readNBytes(in.readInt());
        changes.put(name, present ? Optional.of(content) : Optional.empty());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return changes;
  }
}
