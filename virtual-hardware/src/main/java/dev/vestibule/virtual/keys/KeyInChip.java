package dev.vestibule.virtual.keys;

import dev.vestibule.hal.SecureKeystore.KeyKind;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A key whose numbers are worked out beside the unit, or by whoever needs them first, but once and
 * always the same. Only the long search for primes is worth a worker of its own; whoever needs the
 * key before that has ended waits for it.
 */
public final class KeyInChip {

  private final KeyKind kind;
  private final FutureTask<KeptKey> work;

  private KeyInChip(KeyKind kind, FutureTask<KeptKey> work) {
    this.kind = kind;
    this.work = work;
  }

  /** A new key, as {@link KeptKey#generate} makes it. */
  public static KeyInChip begun(KeyKind kind, long seed, long number) {
    var work = new FutureTask<>(() -> KeptKey.generate(kind, seed, number));
    if (kind != KeyKind.EC_P256) CompletableFuture.runAsync(work);
    return new KeyInChip(kind, work);
  }

  /** A key that is known. */
  public static KeyInChip of(KeptKey key) {
    return new KeyInChip(key.kind(), new FutureTask<>(() -> key));
  }

  /** What it is. */
  public KeyKind kind() {
    return kind;
  }

  /** The key itself; may be asked for by any thread. */
  public KeptKey key() {
    work.run(); // Without effect where somebody has begun.
    try {
      return work.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a key could not be made", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a key was made", e);
    }
  }
}
