package dev.vestibule.virtual.part;

import dev.vestibule.hal.AudioInput;
import dev.vestibule.virtual.sound.Breaks;
import dev.vestibule.virtual.sound.Level;
import dev.vestibule.virtual.sound.SampleGrid;
import dev.vestibule.virtual.sound.Sound;
import java.util.ArrayList;
import java.util.List;

/**
 * A microphone or a line input. Sounds overlap and are added up, together with a little noise; the
 * samples are computed for the stretch that is read and for no other.
 */
public final class VirtualAudioInput implements AudioInput {

  /** How far back can be read. */
  private static final long MEMORY_SECONDS = 10;

  /** Noise of the circuit itself, in dBFS: assumed. */
  public static final double NOISE_FLOOR = -66;

  private record Source(long start, long end, Sound sound) {}

  private final Bus bus;
  private final String signal;
  private final SampleGrid grid;
  private final long seed;
  private final Breaks breaks = new Breaks();
  private final List<Source> sources = new ArrayList<>();
  private final List<Source> disturbances = new ArrayList<>();

  /** An input with this many samples a second, on which nothing but noise is heard. */
  public VirtualAudioInput(Bus bus, String signal, int sampleRate, long seed) {
    this.bus = bus;
    this.signal = signal;
    this.grid = new SampleGrid(sampleRate);
    this.seed = seed;
    bus.trace().declare(signal, 0);
  }

  @Override
  public int sampleRate() {
    return grid.rate();
  }

  @Override
  public void read(long from, short[] samples) {
    long first = grid.index(from);
    long now = grid.index(bus.time().nanos());
    int heard = Math.clamp(now - first, 0, samples.length);
    double[] mix = noise(first, heard);
    for (Source source : sources) add(source, first, mix);
    for (Source source : disturbances) add(source, first, mix);
    for (int i = 0; i < samples.length; i++) samples[i] = i < heard ? Level.sample(mix[i]) : 0;
    breaks.silence(first, samples);
  }

  /** Lets this be heard from now on, beside what is heard already. */
  public void hear(Sound sound) {
    long start = bus.time().nanos();
    forget(sources);
    long end = start + (long) (sound.seconds() * 1e9);
    sources.add(new Source(start, end, sound));
    noteSources();
    bus.time().at(end, this::noteSources);
  }

  /** Ends all sounds now. */
  public void quiet() {
    long now = bus.time().nanos();
    sources.replaceAll(source -> new Source(source.start, Math.min(source.end, now), source.sound));
    noteSources();
  }

  /** Lets the circuit itself make this sound from now on; run the answer to end it. */
  public Runnable disturb(Sound sound) {
    forget(disturbances);
    var source = new Source(bus.time().nanos(), Long.MAX_VALUE, sound);
    disturbances.add(source);
    return () -> {
      long now = bus.time().nanos();
      disturbances.replaceAll(it -> it == source ? new Source(it.start, now, it.sound) : it);
    };
  }

  /** Breaks or mends it: a dead input gives nothing, not even noise. */
  public void dead(boolean dead) {
    long now = grid.index(bus.time().nanos());
    breaks.set(dead, now, now - MEMORY_SECONDS * grid.rate());
  }

  /** How many sounds are heard now. */
  public int sounds() {
    long now = bus.time().nanos();
    return (int) sources.stream().filter(s -> s.start <= now && now < s.end).count();
  }

  /** No program runs any more. The world goes on sounding. */
  public void reset() {}

  private void forget(List<Source> sources) {
    long oldest = bus.time().nanos() - MEMORY_SECONDS * 1_000_000_000L;
    sources.removeIf(past -> past.end < oldest);
  }

  private void noteSources() {
    bus.note(signal, sounds());
  }

  private void add(Source source, long first, double[] mix) {
    int from = Math.clamp(grid.index(source.start) - first, 0, mix.length);
    int to = Math.clamp(grid.index(source.end) - first, 0, mix.length);
    for (int i = from; i < to; i++) {
      mix[i] += source.sound.at((grid.nanos(first + i) - source.start) / 1e9);
    }
  }

  /** Evenly distributed noise that depends on seed and sample number only. */
  private double[] noise(long first, int length) {
    double peak = Level.amplitude(NOISE_FLOOR) * Math.sqrt(1.5);
    double[] noise = new double[length];
    for (int i = 0; i < length; i++) {
      long z = (first + i + seed) * 0x9E37_79B9_7F4A_7C15L;
      z = (z ^ z >>> 32) * 0xD6E8_FEB8_6659_FD93L;
      noise[i] = peak * ((z ^ z >>> 32) / (double) Long.MAX_VALUE);
    }
    return noise;
  }
}
