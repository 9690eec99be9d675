package dev.vestibule.scenarios.world;

import dev.vestibule.hal.AudioOutput;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.Frame;
import dev.vestibule.hal.ReaderConnector.Pulse;
import dev.vestibule.hal.ReaderConnector.Use;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a program on the unit would do with its parts, for scenarios that ask what the hardware is
 * and does. It acts beside the unit's own program, each time in turn with all else on the board.
 */
public final class HardwareProgram {

  private static final double LOUDNESS = 8_000;

  private final Supplier<Twin> unit;

  HardwareProgram(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** A picture of the camera, of this size in pixels. */
  public Frame picture(int width, int height) {
    return ask(board -> board.camera().capture(width, height));
  }

  /** What the microphone heard for so long, up to now: at most 10 s. */
  public short[] hear(Duration last) {
    return ask(
        board -> {
          var microphone = board.microphone();
          var heard = new short[samples(microphone.sampleRate(), last)];
          microphone.read(board.time().nanos() - last.toNanos(), heard);
          return heard;
        });
  }

  /**
   * Plays a tone on the speaker and the induction loop.
   *
   * @throws IllegalArgumentException if they do not take so much at once
   */
  public void play(double hz, Duration length) {
    act(
        board -> {
          play(board.speaker(), hz, length);
          play(board.telecoil(), hz, length);
        });
  }

  /** Sets the reader connector to this use, and this speed should it be RS-485. */
  public void useReaderConnector(Use use, int baud) {
    act(
        board -> {
          board.readerConnector().use(use);
          board.readerConnector().baud(baud);
        });
  }

  /** Sends Wiegand pulses. */
  public void pulse(List<Pulse> train) {
    act(board -> board.readerConnector().pulse(train));
  }

  /** Sends bytes over RS-485. */
  public void transmit(byte[] bytes) {
    act(board -> board.readerConnector().transmit(bytes));
  }

  private static void play(AudioOutput output, double hz, Duration length) {
    int rate = output.sampleRate();
    var tone = new short[samples(rate, length)];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (LOUDNESS * Math.sin(2 * Math.PI * hz * i / rate));
    }
    if (output.play(tone) < tone.length) {
      throw new IllegalArgumentException("more than an output takes at once: " + length);
    }
  }

  private static int samples(int rate, Duration length) {
    return Math.toIntExact(rate * length.toMillis() / 1_000);
  }

  private <T> T ask(Function<Board, T> question) {
    Twin asked = unit.get();
    return asked.time().look(() -> question.apply(asked.board()));
  }

  private void act(Consumer<Board> deed) {
    Twin acting = unit.get();
    acting.time().act(() -> deed.accept(acting.board()));
  }
}
