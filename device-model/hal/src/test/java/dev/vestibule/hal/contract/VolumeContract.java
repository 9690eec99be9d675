package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Volume;
import dev.vestibule.hal.Volume.Done;
import dev.vestibule.hal.Volume.Failed;
import dev.vestibule.hal.Volume.Full;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every storage chip and card, also when the power fails at any change. */
public abstract class VolumeContract {

  private static final byte[] OLD = bytes(2_000, 1);
  private static final byte[] NEW = bytes(1_500, 2);

  /** More than the changes that saving takes. */
  private static final int BEYOND = 6;

  private final VolumeRig rig;

  /** A volume on this rig, empty. */
  protected VolumeContract(VolumeRig rig) {
    this.rig = rig;
  }

  /** A power switch that can be set to go off at a change. */
  public interface VolumeRig extends Rig {

    /** When in a change the power fails. */
    enum Moment {
      BEFORE,
      DURING,
      AFTER
    }

    /** The volume; after a loss of power another one of the same content. */
    Volume volume();

    /** Lets the power fail at a change from now, the first being number 1. */
    void cutPowerAt(int change, Moment moment);

    /** Runs a piece of program; false if the power failed in it. */
    boolean completes(Runnable program);

    /** Power is back, whether it had failed or not, and a program runs. */
    void powerBack();
  }

  @Test
  void isEmptyAtFirst() {
    assertThat(volume().names()).isEmpty();
    assertThat(volume().read("a")).isEmpty();
    assertThat(volume().free()).isEqualTo(volume().capacity()).isPositive();
    assertThat(volume().wearPercent()).isBetween(0, 200);
  }

  @Test
  void aFileIsMadeReplacedAndRemoved() {
    assertThat(volume().write("b", OLD)).isEqualTo(new Done());
    assertThat(volume().write("a", NEW)).isEqualTo(new Done());
    assertThat(volume().write("b", NEW)).isEqualTo(new Done());
    assertThat(volume().names()).containsExactly("a", "b");
    assertThat(volume().read("b")).contains(NEW);
    assertThat(volume().delete("b")).isEqualTo(new Done());
    assertThat(volume().read("b")).isEmpty();
    assertThat(volume().delete("b")).isEqualTo(new Done());
  }

  @Test
  void appendingAddsToTheEndOfAFileOrMakesIt() {
    assertThat(volume().append("log", new byte[] {1, 2})).isEqualTo(new Done());
    assertThat(volume().append("log", new byte[] {3})).isEqualTo(new Done());
    assertThat(volume().read("log")).contains(new byte[] {1, 2, 3});
  }

  @Test
  void renamingReplacesAFileOfThatName() {
    volume().write("new", NEW);
    volume().write("settings", OLD);
    assertThat(volume().rename("new", "settings")).isEqualTo(new Done());
    assertThat(volume().names()).containsExactly("settings");
    assertThat(volume().read("settings")).contains(NEW);
    assertThat(volume().rename("new", "settings")).isInstanceOf(Failed.class);
    assertThat(volume().read("settings")).contains(NEW);
  }

  @Test
  void bytesThatAreUsedAreNotFree() {
    long free = volume().free();
    volume().write("a", OLD);
    assertThat(volume().free()).isEqualTo(free - OLD.length);
    volume().delete("a");
    assertThat(volume().free()).isEqualTo(free);
  }

  @Test
  void whatDoesNotFitIsRefusedAndChangesNothing() {
    byte[] most = new byte[Math.toIntExact(volume().free())];
    assertThat(volume().write("a", most)).isEqualTo(new Done());
    assertThat(volume().append("a", new byte[1])).isEqualTo(new Full());
    assertThat(volume().write("b", new byte[1])).isEqualTo(new Full());
    assertThat(volume().names()).containsExactly("a");
    assertThat(volume().free()).isZero();
    assertThat(volume().write("a", OLD)).isEqualTo(new Done());
  }

  @Test
  void arraysAreNotShared() {
    byte[] content = OLD.clone();
    volume().write("a", content);
    content[0]++;
    volume().read("a").orElseThrow()[1]++;
    assertThat(volume().read("a")).contains(OLD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a/b", "..\\a", "ä", "a b"})
  void aNameOfOtherCharactersIsRefused(String name) {
    assertThatThrownBy(() -> volume().write(name, OLD))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
    assertThatThrownBy(() -> volume().read(name)).isInstanceOf(IllegalArgumentException.class);
    assertThat(volume().names()).isEmpty();
  }

  @Test
  void aNameHasAtMostAHundredCharacters() {
    assertThat(volume().write("a".repeat(100), OLD)).isEqualTo(new Done());
    assertThatThrownBy(() -> volume().write("a".repeat(101), OLD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aSavedFileIsTheOldOneOrTheNewOneWhereverThePowerFails(VolumeRig.Moment moment) {
    for (int change = 1; change <= BEYOND; change++) {
      volume().write("settings", OLD);
      volume().sync();
      rig.cutPowerAt(change, moment);
      boolean saved = rig.completes(() -> save(NEW));
      rig.powerBack();
      byte[] found = volume().read("settings").orElseThrow();
      assertThat(found).as(moment + " of change " + change).isIn(OLD, NEW);
      if (saved) assertThat(found).isEqualTo(NEW);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasSyncedIsSafeWhateverIsCutAfterwards(VolumeRig.Moment moment) {
    volume().write("a", OLD);
    volume().append("log", OLD);
    assertThat(volume().sync()).isEqualTo(new Done());
    rig.cutPowerAt(1, moment);
    assertThat(rig.completes(() -> volume().append("log", NEW))).isFalse();
    rig.powerBack();
    assertThat(volume().read("a")).contains(OLD);
    assertThat(volume().read("log").orElseThrow()).startsWith(OLD);
  }

  @Test
  void aProgramWhosePowerFailedDoesNothingMore() {
    rig.cutPowerAt(1, VolumeRig.Moment.BEFORE);
    assertThat(
            rig.completes(
                () -> {
                  volume().write("a", OLD);
                  volume().write("b", OLD);
                }))
        .isFalse();
    rig.powerBack();
    assertThat(volume().names()).isEmpty();
  }

  private void save(byte[] content) {
    volume().write("settings.new", content);
    volume().sync();
    volume().rename("settings.new", "settings");
    volume().sync();
  }

  private Volume volume() {
    return rig.volume();
  }

  private static byte[] bytes(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
