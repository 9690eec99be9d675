package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.contract.Rig;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.board.VirtualBoard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit with power of PoE class 4 and a program that does nothing by itself. The contracts are
 * held against what the program gets of the board.
 */
class Unit implements Rig {

  private static final Duration BOOT = Duration.ofSeconds(2);

  final VirtualBoard board;
  final Bench bench;
  private final List<Board> runs = new ArrayList<>();
  private boolean running;

  Unit() {
    this(Boards.large());
  }

  Unit(VirtualBoard board) {
    this.board = board;
    bench = new Bench(board);
    board.install(
        it -> {
          runs.add(it);
          running = true;
          return () -> running = false;
        });
    start(new PowerSource.PoeClass4());
  }

  /** The board as the present run of the program got it. */
  Board program() {
    return runs.getLast();
  }

  int programsStarted() {
    return runs.size();
  }

  boolean programRuns() {
    return running;
  }

  /** Takes all power away, connects this source and waits for the program. */
  final void start(PowerSource source) {
    bench.power().cut();
    bench.power().supply(source);
    bench.clock().advance(BOOT);
  }

  @Override
  public void pass(Duration time) {
    bench.clock().advance(time);
  }

  @Override
  public long nanos() {
    return bench.clock().nanos();
  }

  @Override
  public void endProgram() {
    program().processor().reset();
    pass(Duration.ZERO);
  }
}
