package dev.vestibule.virtual.contract;

import dev.vestibule.hal.AudioInput;
import dev.vestibule.hal.AudioOutput;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.contract.AudioInputContract;
import dev.vestibule.hal.contract.AudioOutputContract;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.SoundHand;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.VirtualAudioOutput;
import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;

/** Where sound comes in and goes out. */
class SoundContractTest {

  @Nested
  class Microphone extends AudioInputContract {
    Microphone() {
      super(new In(Board::microphone, Bench::sound));
    }
  }

  @Nested
  class LineIn extends AudioInputContract {
    LineIn() {
      super(new In(Board::lineIn, Bench::lineIn));
    }
  }

  @Nested
  class Speaker extends AudioOutputContract {
    Speaker() {
      super(new Out(Board::speaker, VirtualBoard::speaker));
    }
  }

  @Nested
  class LineOut extends AudioOutputContract {
    LineOut() {
      super(new Out(Board::lineOut, VirtualBoard::lineOut));
    }
  }

  @Nested
  class Telecoil extends AudioOutputContract {
    Telecoil() {
      super(new Out(Board::telecoil, VirtualBoard::telecoil));
    }
  }

  private static final class In extends Unit implements AudioInputContract.AudioInputRig {

    private static final double HALF_DBFS = 20 * Math.log10(0.5);

    private final Function<Board, AudioInput> input;
    private final Function<Bench, SoundHand> hand;

    In(Function<Board, AudioInput> input, Function<Bench, SoundHand> hand) {
      this.input = input;
      this.hand = hand;
    }

    @Override
    public AudioInput input() {
      return input.apply(program());
    }

    @Override
    public void tone(Duration length) {
      hand.apply(bench).tone(1_000, HALF_DBFS, length.toMillis() / 1_000.0);
    }
  }

  private static final class Out extends Unit implements AudioOutputContract.AudioOutputRig {

    private final Function<Board, AudioOutput> output;
    private final Function<VirtualBoard, VirtualAudioOutput> hardware;

    Out(Function<Board, AudioOutput> output, Function<VirtualBoard, VirtualAudioOutput> hardware) {
      this.output = output;
      this.hardware = hardware;
    }

    @Override
    public AudioOutput output() {
      return output.apply(program());
    }

    @Override
    public short[] heard(long from, long to) {
      return hardware.apply(board).heard(from, to);
    }
  }
}
