package dev.vestibule.virtual.board;

import dev.vestibule.hal.*;
import dev.vestibule.virtual.part.*;
import java.util.*;
import java.util.function.Consumer;

/** Stand-ins until the parts are here. */
final class Bare {
  private Bare() {}

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
