package dev.vestibule.virtual.board;

import dev.vestibule.hal.*;
import dev.vestibule.virtual.part.*;
import java.security.PublicKey;
import java.util.*;
import java.util.function.Consumer;

/** Stand-ins until the parts are here. */
final class Bare {
  private Bare() {}

  record Slot(Optional<Volume> volume) implements SdSlot {
    @Override
    public Optional<Volume> read() {
      return volume;
    }

    @Override
    public void watch(Consumer<Change<Optional<Volume>>> watcher) {}
  }

  static final class Memory implements Volume {
    private final TreeMap<String, byte[]> files = new TreeMap<>();

    @Override
    public List<String> names() {
      return List.copyOf(files.keySet());
    }

    @Override
    public Optional<byte[]> read(String name) {
      return Optional.ofNullable(files.get(name)).map(byte[]::clone);
    }

    @Override
    public Result write(String name, byte[] content) {
      files.put(name, content.clone());
      return new Done();
    }

    @Override
    public Result append(String name, byte[] content) {
      byte[] before = files.getOrDefault(name, new byte[0]);
      byte[] both = Arrays.copyOf(before, before.length + content.length);
      System.arraycopy(content, 0, both, before.length, content.length);
      files.put(name, both);
      return new Done();
    }

    @Override
    public Result rename(String from, String to) {
      byte[] content = files.remove(from);
      if (content == null) return new Failed("no such file");
      files.put(to, content);
      return new Done();
    }

    @Override
    public Result delete(String name) {
      files.remove(name);
      return new Done();
    }

    @Override
    public Result sync() {
      return new Done();
    }

    @Override
    public long capacity() {
      return 1 << 28;
    }

    @Override
    public long free() {
      return 1 << 28;
    }

    @Override
    public int wearPercent() {
      return 0;
    }
  }

  static final class Chance implements Entropy {
    private final SplittableRandom random;

    Chance(long seed) {
      random = new SplittableRandom(seed);
    }

    @Override
    public long nextLong() {
      return random.nextLong();
    }

    @Override
    public void fill(byte[] bytes) {
      random.nextBytes(bytes);
    }
  }

  static final class Keys implements SecureKeystore {
    @Override
    public PublicKey generate(String name, KeyKind kind) {
      throw new IllegalStateException("no keystore yet");
    }

    @Override
    public Optional<PublicKey> publicKey(String name) {
      return Optional.empty();
    }

    @Override
    public Optional<byte[]> sign(String name, byte[] message) {
      return Optional.empty();
    }

    @Override
    public List<String> names() {
      return List.of();
    }

    @Override
    public void destroy(String name) {}
  }

  record Net(MacAddress mac, Input<Link> link) implements NetworkInterface {}

  record Screen(Input<Boolean> monitor) implements VideoOutput {
    @Override
    public void show(Frame frame) {}

    @Override
    public void blank() {}
  }

  static final class Ear implements AudioInput {
    @Override
    public int sampleRate() {
      return 16_000;
    }

    @Override
    public void read(long from, short[] samples) {
      Arrays.fill(samples, (short) 0);
    }
  }

  static final class Mouth implements AudioOutput {
    @Override
    public int sampleRate() {
      return 16_000;
    }

    @Override
    public int play(short[] samples) {
      return samples.length;
    }

    @Override
    public int waiting() {
      return 0;
    }

    @Override
    public void flush() {}
  }

  static final class Eye implements Camera {
    @Override
    public List<CaptureMode> captureModes() {
      return List.of(new CaptureMode(3072, 2048, 20), new CaptureMode(1920, 1080, 30));
    }

    @Override
    public void captureMode(CaptureMode mode) {}

    @Override
    public Frame capture(int width, int height) {
      return new Frame(width, height, new int[width * height], 0);
    }
  }

  static final class Coder implements VideoEncoder {
    @Override
    public Set<Codec> codecs() {
      return Set.of();
    }

    @Override
    public long capacityPixelsPerSecond() {
      return 0;
    }

    @Override
    public Opened open(Encoding encoding) {
      return new Busy(0);
    }
  }

  static final class Pins implements ReaderConnector {
    private Use use = Use.NONE;

    @Override
    public void use(Use use) {
      this.use = use;
    }

    @Override
    public Use use() {
      return use;
    }

    @Override
    public void pulse(List<Pulse> train) {}

    @Override
    public void baud(int baud) {}

    @Override
    public void transmit(byte[] bytes) {}

    @Override
    public void watch(Consumer<Received> watcher) {}
  }

  static final class Hits implements ShockSensor {
    @Override
    public void watch(Consumer<Shock> watcher) {}
  }
}
