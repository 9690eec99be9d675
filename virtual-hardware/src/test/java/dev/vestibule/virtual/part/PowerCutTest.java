package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Volume;
import dev.vestibule.virtual.storage.PowerCut;
import dev.vestibule.virtual.storage.PowerCut.Moment;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PowerCutTest {

  private static final int LAST_POINT = 6;

  private final Bus bus = new Bus(new Timeline(Instant.EPOCH), new SignalTrace());

  @Test
  void anOutageThrowsOutOfTheWriteAndTheChipStaysSilentUntilPowerIsBack() {
    VirtualVolume flash = flash(1);
    flash.cutPower(PowerCut.at(2, Moment.BEFORE));
    flash.write("a", bytes(10, 1));
    assertThatThrownBy(() -> flash.write("b", bytes(10, 1)))
        .isInstanceOf(PowerLost.class)
        .hasMessage("flash write point 2, WRITE b");
    assertThatThrownBy(flash::names).isInstanceOf(PowerLost.class);
    flash.powered();
    assertThat(flash.names()).doesNotContain("b");
  }

  @Test
  void whatWasSyncedSurvivesACutAtEveryPointAndASavedFileIsOldOrNew() {
    everyCut(
        flash -> {
          assertThat(flash.read("log"))
              .hasValueSatisfying(log -> assertThat(log).startsWith(bytes(700, 1)));
          assertThat(flash.read("settings")).get().isIn(bytes(2000, 2), bytes(1500, 3));
        });
  }

  @Test
  void theSameSeedAndPointLeaveTheSame() {
    for (Moment moment : Moment.values()) {
      for (int point = 1; point <= LAST_POINT; point++) {
        assertThat(afterCut(7, point, moment).image().toBytes())
            .isEqualTo(afterCut(7, point, moment).image().toBytes());
      }
    }
  }

  @Test
  void overManySeedsAnUnsyncedFileIsKeptLostAndTornAtSectors() {
    Set<String> seen = new HashSet<>();
    byte[] written = bytes(2048, 9);
    for (int seed = 0; seed < 50; seed++) {
      VirtualVolume flash = flash(seed);
      flash.write("a", written);
      flash.powerLost();
      flash.powered();
      Optional<byte[]> left = flash.read("a");
      seen.add(left.map(found -> Arrays.equals(found, written) ? "kept" : "torn").orElse("lost"));
      left.ifPresent(found -> assertThatSectorsAreWholeOrEmpty(found));
      assertThat(flash.capacity() - flash.free())
          .isEqualTo(left.map(f -> (long) f.length).orElse(0L));
    }
    assertThat(seen).containsExactlyInAnyOrder("kept", "lost", "torn");
  }

  @Test
  void laterChangesCanSurviveEarlierOnes() {
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      VirtualVolume flash = flash(seed);
      flash.write("first", bytes(10, 1));
      flash.write("second", bytes(10, 2));
      flash.powerLost();
      flash.powered();
      seen.add(String.join(" ", flash.names()));
    }
    assertThat(seen).contains("", "first", "second", "first second");
  }

  @Test
  void aLyingSyncLosesWhatItPromised() {
    Set<Boolean> seen = new HashSet<>();
    for (int seed = 0; seed < 30; seed++) {
      VirtualVolume flash = flash(seed);
      flash.errors().syncLies(true);
      flash.write("a", bytes(10, 1));
      assertThat(flash.sync()).isInstanceOf(Volume.Done.class);
      flash.powerLost();
      flash.powered();
      seen.add(flash.names().contains("a"));
    }
    assertThat(seen).contains(true, false);
  }

  @Test
  void emptyFilesAndDeletionsSurviveEveryCutInOneOfTheirTwoStates() {
    for (int seed = 0; seed < 40; seed++) {
      VirtualVolume flash = flash(seed);
      flash.write("a", bytes(600, 1));
      flash.sync();
      flash.write("a", new byte[0]);
      flash.append("a", bytes(300, 2));
      flash.delete("a");
      flash.append("a", bytes(100, 3));
      flash.powerLost();
      flash.powered();
      var files = new TreeMap<>(flash.image().files());
      assertThat(files.keySet()).isSubsetOf("a");
    }
  }

  private interface Check {
    void holds(VirtualVolume flash);
  }

  private void everyCut(Check check) {
    for (int seed = 0; seed < 20; seed++) {
      for (Moment moment : Moment.values()) {
        for (int point = 3; point <= LAST_POINT; point++)
          check.holds(afterCut(seed, point, moment));
      }
    }
  }

  private VirtualVolume afterCut(int seed, int point, Moment moment) {
    VirtualVolume flash = flash(seed);
    flash.write("settings", bytes(2000, 2));
    flash.write("log", bytes(700, 1));
    flash.sync();
    long synced = flash.writePoints();
    flash.cutPower(PowerCut.at(synced + point - 3, moment));
    try {
      flash.append("log", bytes(900, 4));
      flash.write("settings.new", bytes(1500, 3));
      flash.rename("settings.new", "settings");
      flash.sync();
      flash.powerLost();
    } catch (PowerLost expected) {
      flash.powered();
    }
    flash.powered();
    return flash;
  }

  private VirtualVolume flash(long seed) {
    return new VirtualVolume(bus, "flash", 1 << 20, seed);
  }

  private static void assertThatSectorsAreWholeOrEmpty(byte[] found) {
    for (int at = 0; at < found.length; at += 512) {
      byte[] sector = Arrays.copyOfRange(found, at, Math.min(found.length, at + 512));
      assertThat(sector)
          .satisfiesAnyOf(s -> assertThat(s).containsOnly(9), s -> assertThat(s).containsOnly(0));
    }
  }

  private static byte[] bytes(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }
}
