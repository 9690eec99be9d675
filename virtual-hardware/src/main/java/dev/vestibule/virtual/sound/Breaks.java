package dev.vestibule.virtual.sound;

import java.util.ArrayDeque;

/** When a microphone or speaker was broken. */
public final class Breaks {

  /** Broken from one sample up to another. */
  private record Break(long from, long to) {}

  private final ArrayDeque<Break> breaks = new ArrayDeque<>();
  private boolean broken;

  /** Broken or whole again from this sample on; breaks that ended before another are forgotten. */
  public void set(boolean broken, long from, long forgetBefore) {
    if (broken == this.broken) return;
    this.broken = broken;
    breaks.removeIf(past -> past.to < forgetBefore);
    if (broken) breaks.add(new Break(from, Long.MAX_VALUE));
    else breaks.add(new Break(breaks.removeLast().from, from));
  }

  /** Whether it is broken now. */
  public boolean broken() {
    return broken;
  }

  /** Silences what fell into a break; the first of these samples has this number. */
  public void silence(long from, short[] samples) {
    for (Break gap : breaks) {
      long first = Math.max(gap.from, from);
      long end = Math.min(gap.to, from + samples.length);
      for (long i = first; i < end; i++) samples[(int) (i - from)] = 0;
    }
  }
}
