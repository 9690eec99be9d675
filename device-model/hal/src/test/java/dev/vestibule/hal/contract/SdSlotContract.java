package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Change;
import dev.vestibule.hal.SdSlot;
import dev.vestibule.hal.Volume;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is true of every SD slot. The card in it is a {@link VolumeContract}. */
public abstract class SdSlotContract {

  private final SdSlotRig rig;

  /** An empty slot on this rig. */
  protected SdSlotContract(SdSlotRig rig) {
    this.rig = rig;
  }

  /** A hand with an SD card. */
  public interface SdSlotRig extends Rig {

    /** The slot. */
    SdSlot slot();

    /** Pushes in a card of 1 MiB. */
    void insert();

    /** Draws it out. */
    void remove();
  }

  @Test
  void aCardIsThereWhileItIsIn() {
    assertThat(rig.slot().read()).isEmpty();
    rig.insert();
    assertThat(rig.slot().read().map(Volume::capacity)).contains(1L << 20);
    rig.remove();
    assertThat(rig.slot().read()).isEmpty();
  }

  @Test
  void aWatcherHearsItComeAndGo() {
    var heard = new Heard<Change<Optional<Volume>>>();
    rig.slot().watch(heard);
    rig.insert();
    rig.remove();
    rig.pass(Duration.ofMillis(1));
    assertThat(heard.all())
        .extracting(change -> change.value().isPresent())
        .containsExactly(true, false);
  }

  @Test
  void aCardThatWasDrawnOutIsAbsentAndNoError() {
    rig.insert();
    Volume card = rig.slot().read().orElseThrow();
    card.write("a", new byte[1]);
    rig.remove();
    assertThat(card.names()).isEmpty();
    assertThat(card.read("a")).isEmpty();
    assertThat(card.capacity()).isZero();
    assertThat(card.free()).isZero();
    assertThat(card.write("b", new byte[1])).isInstanceOf(Volume.Failed.class);
    assertThat(card.sync()).isInstanceOf(Volume.Failed.class);
  }
}
