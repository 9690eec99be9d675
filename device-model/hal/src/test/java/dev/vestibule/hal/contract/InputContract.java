package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Change;
import dev.vestibule.hal.Input;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What is true of every level that can be read. */
public abstract class InputContract<T> {

  private final InputRig<T> rig;

  /** An input on this rig. */
  protected InputContract(InputRig<T> rig) {
    this.rig = rig;
  }

  /** The world around an input. */
  public interface InputRig<T> extends Rig {

    /** The input. */
    Input<T> input();

    /** The world puts the level there. */
    void set(T level);

    /** The level at the start. */
    T first();

    /** Another level. */
    T other();
  }

  @Test
  void readsTheLevelAsItIs() {
    assertThat(rig.input().read()).isEqualTo(rig.first());
    rig.set(rig.other());
    assertThat(rig.input().read()).isEqualTo(rig.other());
  }

  @Test
  void aWatcherHearsEachLaterChangeAtItsTimeAndNotThePresentLevel() {
    var heard = new Heard<Change<T>>();
    heard.during(() -> rig.input().watch(heard));
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all()).isEmpty();
    long first = rig.nanos();
    rig.set(rig.other());
    rig.pass(Duration.ofMillis(5));
    long second = rig.nanos();
    rig.set(rig.first());
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all())
        .containsExactly(new Change<>(rig.other(), first), new Change<>(rig.first(), second));
  }

  @Test
  void aLevelThatIsThereAlreadyIsNoChange() {
    var heard = new Heard<Change<T>>();
    rig.input().watch(heard);
    rig.set(rig.first());
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all()).isEmpty();
  }

  @Test
  void aSecondWatcherReplacesTheFirst() {
    var first = new Heard<Change<T>>();
    var second = new Heard<Change<T>>();
    rig.input().watch(first);
    rig.input().watch(second);
    rig.set(rig.other());
    rig.pass(Duration.ofMillis(1));
    assertThat(first.all()).isEmpty();
    assertThat(second.all()).hasSize(1);
  }

  @Test
  void aWatcherOfAProgramThatHasEndedHearsNothing() {
    var heard = new Heard<Change<T>>();
    rig.input().watch(heard);
    rig.endProgram();
    rig.set(rig.other());
    rig.pass(Duration.ofSeconds(10));
    assertThat(heard.all()).isEmpty();
  }
}
