package dev.vestibule.virtual.part;

import dev.vestibule.hal.AudioOutput;
import dev.vestibule.virtual.sound.Breaks;
import dev.vestibule.virtual.sound.Clip;
import dev.vestibule.virtual.sound.Level;
import dev.vestibule.virtual.sound.SampleGrid;
import dev.vestibule.virtual.sound.WavFile;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;

/** A speaker or a line output. What was played in the last 60 s can be listened to. */
public final class VirtualAudioOutput implements AudioOutput {

  private static final int MOST_WAITING_SECONDS = 10;
  private static final int MEMORY_SECONDS = 60;
  private static final Duration LEVEL_WINDOW = Duration.ofMillis(100);

  /** Samples that are played one after the other, the first at a place of the grid. */
  private record Stretch(long start, short[] samples) {
    long end() {
      return start + samples.length;
    }
  }

  private final Bus bus;
  private final String signal;
  private final SampleGrid grid;
  private final Breaks breaks = new Breaks();
  private final ArrayDeque<Stretch> played = new ArrayDeque<>();
  private long end;
  private boolean playing;

  /** A silent output with this many samples a second. */
  public VirtualAudioOutput(Bus bus, String signal, int sampleRate) {
    this.bus = bus;
    this.signal = signal;
    this.grid = new SampleGrid(sampleRate);
    bus.trace().declare(signal, false);
  }

  @Override
  public int sampleRate() {
    return grid.rate();
  }

  @Override
  public int play(short[] samples) {
    int taken = Math.min(samples.length, MOST_WAITING_SECONDS * grid.rate() - waiting());
    if (taken <= 0) return 0;
    var stretch = new Stretch(Math.max(end, now()), Arrays.copyOf(samples, taken));
    forget();
    played.add(stretch);
    end = stretch.end();
    if (!playing) begin();
    return taken;
  }

  @Override
  public int waiting() {
    return (int) Math.max(0, end - now());
  }

  @Override
  public void flush() {
    long now = now();
    if (end <= now) return;
    while (!played.isEmpty() && played.getLast().start >= now) played.removeLast();
    if (!played.isEmpty() && played.getLast().end() > now) {
      Stretch last = played.removeLast();
      played.add(new Stretch(last.start, Arrays.copyOf(last.samples, (int) (now - last.start))));
    }
    end = now;
    noteEnd();
  }

  /**
   * What was heard in this stretch of the last 60 s; silence outside it.
   *
   * @param from monotonic nanoseconds
   * @param to monotonic nanoseconds, not before {@code from}
   */
  public short[] heard(long from, long to) {
    long first = grid.index(from);
    long last = Math.min(grid.index(to), Math.max(first, now()));
    short[] heard = new short[Math.toIntExact(grid.index(to) - first)];
    for (Stretch stretch : played) {
      long start = Math.max(first, stretch.start);
      long stop = Math.min(last, stretch.end());
      if (start >= stop) continue;
      int offset = (int) (start - stretch.start);
      System.arraycopy(stretch.samples, offset, heard, (int) (start - first), (int) (stop - start));
    }
    breaks.silence(first, heard);
    return heard;
  }

  /** How loud it is now: the level of the last 100 ms in dBFS, -120 when silent. */
  public double levelDbfs() {
    long now = bus.time().nanos();
    return Level.dbfs(heard(now - LEVEL_WINDOW.toNanos(), now));
  }

  /** The last seconds, at most 60, as a WAV file. */
  public byte[] wav(Duration last) {
    if (last.isNegative() || last.compareTo(Duration.ofSeconds(MEMORY_SECONDS)) > 0) {
      throw new IllegalArgumentException(
          "the last 0-" + MEMORY_SECONDS + " s can be listened to: " + last);
    }
    long now = bus.time().nanos();
    return WavFile.write(new Clip(grid.rate(), heard(now - last.toNanos(), now)));
  }

  /** Whether samples are being played; they may be silent. */
  public boolean playing() {
    return waiting() > 0;
  }

  /** Breaks or mends it: a dead speaker swallows what is played. */
  public void dead(boolean dead) {
    breaks.set(dead, now(), now() - (long) MEMORY_SECONDS * grid.rate());
  }

  /** No program runs any more: silence. */
  public void reset() {
    flush();
  }

  private void begin() {
    playing = true;
    bus.note(signal, true);
    bus.time().at(grid.nanos(end), this::noteEnd);
  }

  private void noteEnd() {
    if (!playing) return;
    if (waiting() > 0) {
      bus.time().at(grid.nanos(end), this::noteEnd);
    } else {
      playing = false;
      bus.note(signal, false);
    }
  }

  private void forget() {
    long oldest = now() - (long) MEMORY_SECONDS * grid.rate();
    while (!played.isEmpty() && played.getFirst().end() < oldest) played.removeFirst();
  }

  private long now() {
    return grid.index(bus.time().nanos());
  }
}
