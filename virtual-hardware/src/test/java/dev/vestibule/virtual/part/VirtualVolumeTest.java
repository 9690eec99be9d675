package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Volume.Done;
import dev.vestibule.hal.Volume.Failed;
import dev.vestibule.hal.Volume.ReadOnly;
import dev.vestibule.virtual.storage.DirectoryBacking;
import dev.vestibule.virtual.storage.VolumeImage;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VirtualVolumeTest {

  private final Bus bus = new Bus(new Timeline(Instant.EPOCH), new SignalTrace());
  private final VirtualVolume flash = new VirtualVolume(bus, "flash", 10_000, 1);

  @Test
  void onlyTheWriteThatWasNamedFails() {
    flash.errors().failWrite(2);
    assertThat(flash.write("a", new byte[1])).isEqualTo(new Done());
    assertThat(flash.write("b", new byte[1])).isEqualTo(new Failed("write error"));
    assertThat(flash.write("c", new byte[1])).isEqualTo(new Done());
  }

  @Test
  void whatCannotBeReadIsEmptyAndIsThereAgainLater() {
    flash.write("a", new byte[1]);
    flash.errors().failReads(true);
    assertThat(flash.read("a")).isEmpty();
    flash.errors().failReads(false);
    assertThat(flash.read("a")).isPresent();
  }

  @Test
  void rotChangesOneBitOfWhatIsReadAndTheSameEachTime() {
    flash.write("a", new byte[100]);
    flash.errors().rot(true);
    byte[] rotten = flash.read("a").orElseThrow();
    int bits = 0;
    for (byte b : rotten) bits += Integer.bitCount(b & 0xFF);
    assertThat(bits).isEqualTo(1);
    assertThat(flash.read("a")).contains(rotten);
  }

  @Test
  void aLockedCardRefusesChanges() {
    flash.readOnly(true);
    assertThat(flash.write("a", new byte[1])).isEqualTo(new ReadOnly());
    assertThat(flash.names()).isEmpty();
  }

  @Test
  void aWornChipFailsNowAndThen() {
    flash.wear(200);
    assertThat(flash.wearPercent()).isEqualTo(200);
    int failed = 0;
    for (int i = 0; i < 1000; i++) if (flash.sync() instanceof Failed) failed++;
    assertThat(failed).isBetween(400, 600);
  }

  @Test
  void writingWearsTheChip() {
    for (int i = 0; i < 250; i++) flash.write("a", new byte[8192]);
    assertThat(flash.wearPercent()).isEqualTo(20);
    assertThat(bus.trace().values()).containsEntry("flash.wear", 20);
  }

  @Test
  void anImageRestoresTheContent() throws IOException {
    flash.write("a", new byte[] {1, 2, 3});
    byte[] image = flash.image().toBytes();
    flash.delete("a");
    flash.load(VolumeImage.ofBytes(image));
    assertThat(flash.read("a")).contains(new byte[] {1, 2, 3});
    assertThat(flash.free()).isEqualTo(9_997);
  }

  @Test
  void aDirectoryOfTheHostFollowsEveryChange(@TempDir Path directory) throws IOException {
    var kept = new DirectoryBacking(directory);
    var state = new VirtualVolume(bus, "flash", kept.load(10_000), 1, kept);
    state.write("Settings.json", new byte[] {1});
    state.write("settings.json", new byte[] {2});
    state.append("log", new byte[] {3});
    state.append("log", new byte[] {4});
    state.write("..", new byte[] {5});
    state.rename("..", "renamed");
    state.delete("gone");
    state.sync();
    var again =
        new VirtualVolume(bus, "flash", kept.load(10_000), 1, new DirectoryBacking(directory));
    assertThat(again.names()).containsExactly("Settings.json", "log", "renamed", "settings.json");
    assertThat(again.image().toBytes())
        .isEqualTo(new VolumeImage(10_000, 0, state.image().files()).toBytes());
  }

  @Test
  void afterAPowerCutTheDirectoryHoldsWhatTheCutLeft(@TempDir Path directory) throws IOException {
    for (int seed = 0; seed < 10; seed++) {
      var kept = new DirectoryBacking(directory);
      var state = new VirtualVolume(bus, "flash", kept.load(10_000), seed, kept);
      state.write("a", new byte[2000]);
      state.append("b", new byte[2000]);
      state.powerLost();
      assertThat(kept.load(10_000).files().keySet()).isEqualTo(state.image().files().keySet());
    }
  }

  @Test
  void aDirectoryThatCannotBeWrittenIsNamed(@TempDir Path directory) throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    Assertions.assertThatIOException()
        .isThrownBy(() -> new DirectoryBacking(file))
        .withMessageContaining("cannot keep the unit's state in " + file);
  }
}
