package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Processor.StartCause;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of every processor and its watchdog. */
public abstract class ProcessorContract {

  private static final Duration BOOT = Duration.ofSeconds(30);

  private final ProcessorRig rig;
  private final List<String> log = new ArrayList<>();

  /** A processor on this rig. */
  protected ProcessorContract(ProcessorRig rig) {
    this.rig = rig;
  }

  /** A program that does nothing by itself, started by power. */
  public interface ProcessorRig extends Rig {

    /** The board as the present run of the program got it. */
    Board board();

    /** How often a program was started so far. */
    int starts();

    /** Whether current can flow through the first relay. */
    Circuit circuit();

    /** Presses and releases the call button. */
    void press();
  }

  @Test
  void powerStartsTheProgram() {
    assertThat(rig.starts()).isEqualTo(1);
    assertThat(rig.board().processor().startCause()).isEqualTo(StartCause.POWER_ON);
  }

  @Test
  void aResetStartsItAnewWithEverythingAsAtFirst() {
    rig.board().relays().getFirst().drive(Circuit.CLOSED);
    rig.board().processor().reset();
    rig.pass(BOOT);
    assertThat(rig.starts()).isEqualTo(2);
    assertThat(rig.board().processor().startCause()).isEqualTo(StartCause.RESET);
    assertThat(rig.circuit()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void theWatcherThatAsksForAResetIsTheLastThingToRun() {
    Board board = rig.board();
    board
        .callButton()
        .watch(
            change -> {
              log.add("pressed");
              board.processor().reset();
              log.add("returned");
            });
    board.time().alarm(board.time().nanos() + 1_000_000L, () -> log.add("alarm"));
    rig.press();
    rig.pass(BOOT);
    assertThat(log).containsExactly("pressed", "returned");
    assertThat(rig.starts()).isEqualTo(2);
  }

  @Test
  void aWatchdogThatIsNotArmedDoesNothing() {
    rig.board().watchdog().kick();
    rig.pass(Duration.ofHours(1));
    assertThat(rig.starts()).isEqualTo(1);
  }

  @Test
  void aWatchdogThatIsKickedInTimeDoesNothing() {
    rig.board().watchdog().arm(Duration.ofSeconds(10));
    for (int i = 0; i < 10; i++) {
      rig.pass(Duration.ofSeconds(9));
      rig.board().watchdog().kick();
    }
    assertThat(rig.starts()).isEqualTo(1);
  }

  @Test
  void aWatchdogThatIsNotKickedInTimeStartsTheProgramAnewAndIsNotArmedAnyMore() {
    rig.board().relays().getFirst().drive(Circuit.CLOSED);
    rig.board().watchdog().arm(Duration.ofSeconds(10));
    rig.pass(Duration.ofMillis(9_999));
    assertThat(rig.circuit()).isEqualTo(Circuit.CLOSED);
    rig.pass(Duration.ofMillis(1));
    assertThat(rig.circuit()).isEqualTo(Circuit.OPEN);
    rig.pass(BOOT);
    assertThat(rig.board().processor().startCause()).isEqualTo(StartCause.WATCHDOG);
    rig.pass(Duration.ofHours(1));
    assertThat(rig.starts()).isEqualTo(2);
  }

  @Test
  void patienceIsOneSecondToTenMinutes() {
    for (Duration wrong : List.of(Duration.ofMillis(999), Duration.ofMillis(600_001))) {
      assertThatThrownBy(() -> rig.board().watchdog().arm(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(wrong.toString());
    }
    rig.pass(Duration.ofHours(1));
    assertThat(rig.starts()).isEqualTo(1);
  }
}
