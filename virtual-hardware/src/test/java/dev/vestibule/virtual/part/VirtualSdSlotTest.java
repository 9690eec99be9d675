package dev.vestibule.virtual.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Volume;
import dev.vestibule.virtual.time.Timeline;
import dev.vestibule.virtual.trace.SignalTrace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VirtualSdSlotTest {

  private final Bus bus = new Bus(new Timeline(Instant.EPOCH), new SignalTrace());
  private final VirtualSdSlot slot = new VirtualSdSlot(bus, 1);

  @Test
  void insertingAndRemovingACardIsHeard() {
    List<Optional<Volume>> heard = new ArrayList<>();
    slot.watch(change -> heard.add(change.value()));
    bus.time().act(() -> slot.insert(64));
    assertThat(heard).hasSize(1);
    bus.time().act(slot::remove);
    assertThat(heard).hasSize(2).last().isEqualTo(Optional.empty());
  }

  @Test
  void aRemovedCardAnswersNoMore() {
    VirtualVolume card = slot.insert(64);
    card.write("a", new byte[1]);
    card.sync();
    slot.remove();
    assertThat(card.names()).isEmpty();
    assertThat(card.read("a")).isEmpty();
    assertThat(card.write("b", new byte[1])).isEqualTo(new Volume.Failed("no card"));
    slot.insert(card);
    assertThat(card.read("a")).isPresent();
  }

  @Test
  void aCardHasTheCapacityThatWasAskedFor() {
    slot.insert(64);
    assertThat(slot.read()).get().extracting(Volume::capacity).isEqualTo(64L * 1024 * 1024);
  }
}
