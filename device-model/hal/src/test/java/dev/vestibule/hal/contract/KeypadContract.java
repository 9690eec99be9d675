package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Keypad;
import dev.vestibule.hal.Keypad.KeyChange;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is true of every keypad. */
public abstract class KeypadContract {

  private final KeypadRig rig;
  private final Heard<KeyChange> heard = new Heard<>();

  /** A keypad on this rig. */
  protected KeypadContract(KeypadRig rig) {
    this.rig = rig;
  }

  /** The fingers at a keypad. */
  public interface KeypadRig extends Rig {

    /** The keypad. */
    Keypad keypad();

    /** A finger goes down on a key. */
    void press(char key);

    /** The finger leaves the key. */
    void release(char key);
  }

  @Test
  void eachOfTheTwelveKeysGoesDownAndUpAtItsTime() {
    heard.during(() -> rig.keypad().watch(heard));
    for (char key : Keypad.KEYS.toCharArray()) {
      heard.all().clear();
      long down = rig.nanos();
      rig.press(key);
      rig.pass(Duration.ofMillis(50));
      long up = rig.nanos();
      rig.release(key);
      rig.pass(Duration.ofMillis(50));
      assertThat(heard.all())
          .containsExactly(new KeyChange(key, true, down), new KeyChange(key, false, up));
    }
  }

  @Test
  void twoKeysCanBeDownAtOnce() {
    rig.keypad().watch(heard);
    rig.press('1');
    rig.press('2');
    rig.release('1');
    rig.release('2');
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all()).extracting(KeyChange::key).containsExactly('1', '2', '1', '2');
    assertThat(heard.all())
        .extracting(KeyChange::pressed)
        .isEqualTo(List.of(true, true, false, false));
  }

  @Test
  void aKeyThatIsDownAlreadyIsNoChange() {
    rig.keypad().watch(heard);
    rig.press('5');
    rig.press('5');
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all()).hasSize(1);
  }

  @Test
  void aSecondWatcherReplacesTheFirst() {
    var second = new Heard<KeyChange>();
    rig.keypad().watch(heard);
    rig.keypad().watch(second);
    rig.press('5');
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all()).isEmpty();
    assertThat(second.all()).hasSize(1);
  }
}
