package dev.vestibule.device.protocols.wiegand;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes frames of pulses, as a panel does: a frame ends when the lines have been silent for a
 * while. What cannot be a bit spoils the frame it is in.
 */
public final class PulseReader {

  /** Shorter or longer pulses are no bits. Source: common practice of panels. */
  public static final Duration SHORTEST = Duration.ofNanos(20_000);

  public static final Duration LONGEST = Duration.ofNanos(200_000);

  /** What the pulses were. */
  public sealed interface Heard {}

  /** A frame. */
  public record Whole(Frame frame) implements Heard {}

  /**
   * No frame.
   *
   * @param bits how many there were
   * @param why in words
   */
  public record Spoilt(int bits, String why) implements Heard {}

  private final long silence;
  private BigInteger value = BigInteger.ZERO;
  private int bits;
  private long lastEnd;
  private Optional<String> wrong = Optional.empty();

  /**
   * @param silence ends a frame; between the pulse interval and the frame interval of the sender
   */
  public PulseReader(Duration silence) {
    this.silence = silence.toNanos();
  }

  /**
   * A line was low.
   *
   * @param one whether it was DATA1
   * @param start on any clock, in nanoseconds, not before that of the last pulse
   * @param width in nanoseconds
   */
  public void pulse(boolean one, long start, long width) {
    if (bits == 0) lastEnd = start;
    if (width < SHORTEST.toNanos()) spoil("a pulse of " + width / 1_000 + " µs is too short");
    if (width > LONGEST.toNanos()) spoil("a pulse of " + width / 1_000 + " µs is too long");
    if (start < lastEnd) spoil("both lines were low");
    if (bits >= Frame.LONGEST) spoil("more than " + Frame.LONGEST + " bits");
    else {
      value = value.shiftLeft(1).or(one ? BigInteger.ONE : BigInteger.ZERO);
      bits++;
    }
    lastEnd = Math.max(lastEnd, start + width);
  }

  /** When the frame ends if nothing more comes; empty while none is coming. */
  public Optional<Long> end() {
    return bits == 0 ? Optional.empty() : Optional.of(lastEnd + silence);
  }

  /** What has come if the lines were silent for long enough by now. */
  public Optional<Heard> at(long now) {
    if (bits == 0 || now < lastEnd + silence) return Optional.empty();
    Heard heard =
        wrong.isPresent() ? new Spoilt(bits, wrong.get()) : new Whole(new Frame(value, bits));
    value = BigInteger.ZERO;
    bits = 0;
    wrong = Optional.empty();
    return Optional.of(heard);
  }

  private void spoil(String why) {
    if (wrong.isEmpty()) wrong = Optional.of(why);
  }
}
