package dev.vestibule.device.protocols.osdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A device in clear, against a model of a page: numbers, repetitions, events, silence. */
class DeviceSessionModelTest {

  private static final long SECOND = 1_000_000_000L;
  private static final byte[] NONE = {};

  /** What happens to a device. */
  sealed interface Deed {}

  /** A poll, its number so far from the one that is due; 0 is the right one. */
  record Poll(int off) implements Deed {}

  record BeginsAnew() implements Deed {}

  record Repeats() implements Deed {}

  record Card(int number) implements Deed {}

  record Silence(int seconds) implements Deed {}

  record Spoilt(int bit) implements Deed {}

  record Noise(byte[] bytes) implements Deed {}

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<Deed> deed =
        Arbitraries.frequencyOf(
            Tuple.of(8, Arbitraries.just(new Poll(0))),
            Tuple.of(2, Arbitraries.integers().between(1, 2).map(Poll::new)),
            Tuple.of(1, Arbitraries.just(new BeginsAnew())),
            Tuple.of(3, Arbitraries.just(new Repeats())),
            Tuple.of(4, Arbitraries.integers().between(1, 255).map(Card::new)),
            Tuple.of(2, Arbitraries.integers().between(0, 12).map(Silence::new)),
            Tuple.of(2, Arbitraries.integers().between(0, 63).map(Spoilt::new)),
            Tuple.of(1, Arbitraries.bytes().array(byte[].class).ofMaxSize(40).map(Noise::new)));
    return deed.list().ofMaxSize(60);
  }

  @Property(tries = 300)
  void doesWhatTheModelDoes(@ForAll("deeds") List<Deed> deeds) {
    var pair = new Pair();
    deeds.forEach(pair::act);
  }

  /** The device and its model. */
  private static final class Pair {
    private final DeviceSession session =
        new DeviceSession(0, new FakeDevice(), DeviceKeys.NONE, () -> new byte[8]);
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private int last;
    private long heard = -100 * SECOND;
    private Optional<byte[]> repeatable = Optional.empty();
    private byte[] sent = DeviceSessionModelTest.poll(0);
    private long now;

    private void act(Deed deed) {
      switch (deed) {
        case Poll(int off) -> poll(off, (last + off) % 3 + 1);
        case BeginsAnew begins -> {
          last = 0;
          taken(DeviceSessionModelTest.poll(0));
        }
        case Repeats repeats -> repeat();
        case Card(int number) -> {
          session.tell(new CardRead(0, false, BigInteger.valueOf(number), 8));
          waiting.add(number);
          if (waiting.size() > 32) waiting.remove();
        }
        case Silence(int seconds) -> now += seconds * SECOND;
        case Spoilt(int bit) -> spoilt(bit);
        case Noise(byte[] bytes) -> session.hear(bytes, now).ifPresent(Pair::isNak);
      }
      assertThat(session.online(now)).as("online").isEqualTo(now - heard < 8 * SECOND);
      assertThat(session.secure()).as("secure").isFalse();
    }

    private void poll(int off, int number) {
      boolean dead = now - heard >= 8 * SECOND;
      if (dead) {
        last = 0;
        repeatable = Optional.empty();
      }
      byte[] packet = DeviceSessionModelTest.poll(dead ? off % 3 + 1 : number);
      if (off == 0) {
        last = dead ? 1 : number;
        taken(packet);
      } else if (isRepetition(packet)) {
        assertThat(session.hear(packet, now)).hasValueSatisfying(this::isAsBefore);
        heard = now;
      } else {
        Packet reply = answer(packet);
        assertThat(reply.code()).isEqualTo(Reply.NAK.code());
        assertThat(reply.data()).containsExactly(Nak.SEQUENCE.code());
      }
    }

    private boolean isRepetition(byte[] packet) {
      return repeatable.isPresent() && Arrays.equals(packet, sent);
    }

    private void taken(byte[] packet) {
      byte[] reply = session.hear(packet, now).orElseThrow();
      Integer card = waiting.poll();
      Packet read = read(reply);
      if (card == null) assertThat(read.code()).isEqualTo(Reply.ACK.code());
      else assertThat(CardRead.read(read.data()).orElseThrow().bits().intValue()).isEqualTo(card);
      heard = now;
      sent = packet;
      repeatable = last == 0 ? Optional.empty() : Optional.of(reply);
    }

    private void repeat() {
      if (repeatable.isEmpty() || now - heard >= 8 * SECOND) return;
      assertThat(session.hear(sent, now)).hasValueSatisfying(this::isAsBefore);
      heard = now;
    }

    private void isAsBefore(byte[] reply) {
      assertThat(reply).isEqualTo(repeatable.orElseThrow());
    }

    private void spoilt(int bit) {
      byte[] packet = DeviceSessionModelTest.poll(last % 3 + 1);
      packet[bit / 8] ^= (byte) (1 << bit % 8);
      session.hear(packet, now).ifPresent(Pair::isNak);
    }

    private Packet answer(byte[] packet) {
      return read(session.hear(packet, now).orElseThrow());
    }

    private static void isNak(byte[] reply) {
      assertThat(read(reply).code()).isEqualTo(Reply.NAK.code());
    }

    private static Packet read(byte[] reply) {
      return ((Packet.Whole) Packet.decode(reply)).packet();
    }
  }

  private static byte[] poll(int number) {
    return Packet.plain(0, false, number, Check.CRC16, Command.POLL.code(), NONE).encode();
  }
}
