package dev.vestibule.virtual.storage;

import java.util.Optional;
import java.util.SplittableRandom;

/** What is wrong with a chip. A chip without errors is the normal case. */
public final class StorageErrors {

  private boolean writes;
  private boolean reads;
  private boolean syncLies;
  private boolean rot;
  private long failAfter;

  /** Every change fails, or none. */
  public void failWrites(boolean fail) {
    writes = fail;
  }

  /** The n-th change from now fails, once; 0 takes that back. */
  public void failWrite(long nth) {
    if (nth < 0) throw new IllegalArgumentException("the first write is number 1: " + nth);
    failAfter = nth;
  }

  /** Every read fails, or none. */
  public void failReads(boolean fail) {
    reads = fail;
  }

  /** A sync says it was done although nothing became safe. */
  public void syncLies(boolean lies) {
    syncLies = lies;
  }

  /** What is read has one wrong bit in every file. */
  public void rot(boolean rots) {
    rot = rots;
  }

  /** Why the change that is about to be done fails, if it does. Counts the change. */
  public Optional<String> onChange(double failureRate, SplittableRandom chance) {
    if (failAfter > 0 && --failAfter == 0) return Optional.of("write error");
    if (writes) return Optional.of("write error");
    return failureRate > 0 && chance.nextDouble() < failureRate
        ? Optional.of("worn out")
        : Optional.empty();
  }

  /** Whether reads fail. */
  public boolean failsReads() {
    return reads;
  }

  /** Whether a sync does nothing. */
  public boolean liesOnSync() {
    return syncLies;
  }

  /** What the chip gives for this content of this file: the same each time. */
  public byte[] onRead(String name, byte[] content) {
    if (!rot || content.length == 0) return content;
    int bit = new SplittableRandom(name.hashCode()).nextInt(Math.min(content.length, 1 << 27) * 8);
    content[bit / 8] ^= (byte) (1 << bit % 8);
    return content;
  }
}
