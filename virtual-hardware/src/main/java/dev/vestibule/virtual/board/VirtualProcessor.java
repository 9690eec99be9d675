package dev.vestibule.virtual.board;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.Processor;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.PowerLost;
import dev.vestibule.virtual.time.Booking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs one program while there is power. After each start the boot loader takes its time before the
 * program does anything; when a run ends all parts fall back at once.
 */
public final class VirtualProcessor implements Processor {

  private static final String SIGNAL = "processor";

  /** What the processor does. */
  private sealed interface State {}

  private record Off() implements State {}

  private record Loading(Booking end) implements State {}

  private record Runs(Life life, Program.Running program) implements State {}

  private final Bus bus;
  private final Board board;
  private final Duration bootTime;
  private final Runnable onPowerLost;
  private final List<Runnable> falls = new ArrayList<>();
  private Optional<Program> program = Optional.empty();
  private boolean powered;
  private volatile State state = new Off();
  private volatile StartCause startCause = StartCause.POWER_ON;

  /**
   * A processor without power.
   *
   * @param bootTime from power or reset to the start of the program
   * @param onPowerLost called when a part says that the power failed in a call of the program
   */
  VirtualProcessor(Bus bus, Board board, Duration bootTime, Runnable onPowerLost) {
    this.bus = bus;
    this.board = board;
    this.bootTime = bootTime;
    this.onPowerLost = onPowerLost;
    bus.trace().declare(SIGNAL, "off");
  }

  /** Runs this whenever a run ends, before anything else happens. */
  void onFall(Runnable fall) {
    falls.add(fall);
  }

  /** Puts a program on the unit. It runs from the next start; at once if nothing ran so far. */
  public void install(Program program) {
    this.program = Optional.of(program);
    if (powered && state instanceof Off) load(StartCause.POWER_ON);
  }

  /** Power is there, or is not. */
  void powered(boolean powered) {
    if (powered == this.powered) return;
    this.powered = powered;
    if (powered) load(StartCause.POWER_ON);
    else stop();
  }

  /** What it does: off, loading or running. */
  public String words() {
    return switch (state) {
      case Off off -> "off";
      case Loading loading -> "loading";
      case Runs runs -> "running";
    };
  }

  @Override
  public StartCause startCause() {
    return startCause;
  }

  @Override
  public void reset() {
    restart(StartCause.RESET);
  }

  /** Ends the run as soon as the present watcher or alarm has returned, and starts anew. */
  void restart(StartCause cause) {
    if (!(state instanceof Runs runs)) return;
    runs.life.lastWords();
    bus.time()
        .at(
            bus.time().nanos(),
            () -> {
              if (!(state instanceof Runs now && now.life == runs.life)) return;
              stop();
              load(cause);
            });
  }

  private void load(StartCause cause) {
    if (program.isEmpty()) return;
    startCause = cause;
    bus.note(SIGNAL, "loading");
    Program next = program.get();
    state = new Loading(bus.time().after(bootTime, () -> start(next)));
  }

  private void start(Program next) {
    var life = new Life(onPowerLost);
    state = new Runs(life, () -> {});
    bus.note(SIGNAL, "running");
    life.run(
        () -> {
          Program.Running running = next.boot(life.board(board));
          if (state instanceof Runs runs && runs.life == life) state = new Runs(life, running);
          else halt(running);
        });
  }

  private void stop() {
    State before = state;
    state = new Off();
    bus.note(SIGNAL, "off");
    bus.time().disarm();
    if (before instanceof Loading loading) loading.end.cancel();
    if (before instanceof Runs runs) runs.life.end();
    falls.forEach(Runnable::run);
    if (before instanceof Runs runs) halt(runs.program);
  }

  /** In a turn of its own, since the program may be in the middle of something. */
  private void halt(Program.Running running) {
    bus.time()
        .at(
            bus.time().nanos(),
            () -> {
              try {
                running.halt();
              } catch (PowerLost expected) {
                return;
              }
            });
  }
}
