package dev.vestibule.virtual.storage;

/** How much of a chip's life is used up. */
public final class Wear {

  /** How often a chip can be written from end to end: assumed, typical of consumer flash. */
  private static final long LIFE_IN_REWRITES = 1_000;

  /** The highest value that is reported. Source: user manual, Storage, SD card wear. */
  private static final int MOST = 200;

  private final long lifeBytes;
  private long wornBytes;

  /** A new chip of this capacity in bytes. */
  public Wear(long capacity) {
    this.lifeBytes = Math.max(1, capacity * LIFE_IN_REWRITES);
  }

  /** A change of so many bytes; each wears whole sectors, at least one. */
  public void written(int bytes) {
    long sectors = Math.max(1, (bytes + Tearing.SECTOR - 1L) / Tearing.SECTOR);
    wornBytes += sectors * Tearing.SECTOR;
  }

  /** Used share of the life, 0-200 percent. */
  public int percent() {
    return (int) Math.min(MOST, wornBytes * 100.0 / lifeBytes);
  }

  /** Ages or renews the chip to 0-200 percent. */
  public void percent(int percent) {
    check(percent);
    wornBytes = (long) Math.ceil(lifeBytes / 100.0 * percent);
  }

  /** Throws unless a chip can be so worn. */
  public static void check(int percent) {
    if (percent >= 0 && percent <= MOST) return;
    throw new IllegalArgumentException("wear is 0-" + MOST + " percent: " + percent);
  }

  /** Bytes written so far, for snapshots. */
  public long wornBytes() {
    return wornBytes;
  }

  /** Continues with so many bytes written. */
  public void wornBytes(long wornBytes) {
    this.wornBytes = wornBytes;
  }

  /** The probability that a change fails: none up to 100 percent, half of them at 200 (assumed). */
  public double failureRate() {
    return Math.max(0, percent() - 100) / 200.0;
  }
}
