package dev.vestibule.gui.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.gui.feed.LineRow.Direction;
import dev.vestibule.gui.present.LineModel.Filter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LineModelTest {

  private final List<Consumer<LineRow>> listeners = new ArrayList<>();
  private final LineModel model =
      new LineModel(
          listener -> {
            listeners.add(listener);
            return () -> listeners.remove(listener);
          });

  private void passes(String name, boolean right, boolean routine) {
    var row =
        new LineRow(Instant.EPOCH, Direction.FROM_UNIT, name, "", List.of(), "CRC", right, routine);
    listeners.forEach(listener -> listener.accept(row));
    model.look();
  }

  private List<String> shown() {
    return model.rows().stream().map(LineRow::name).toList();
  }

  @Test
  void nobodyListensBeforeSomebodyWatches() {
    assertThat(listeners).isEmpty();
    model.watch(true);
    assertThat(listeners).hasSize(1);
    model.watch(false);
    assertThat(listeners).isEmpty();
  }

  @Test
  void theNewestIsLast() {
    model.watch(true);
    passes("POLL", true, true);
    passes("ACK", true, true);
    assertThat(shown()).containsExactly("POLL", "ACK");
  }

  @Test
  void whatPassesDuringAPauseComesAfterIt() {
    model.watch(true);
    model.pause(true);
    passes("RAW", true, false);
    assertThat(shown()).isEmpty();
    model.pause(false);
    assertThat(shown()).containsExactly("RAW");
  }

  @Test
  void aFilterHidesAndShowsAgain() {
    model.watch(true);
    passes("POLL", true, true);
    passes("Broken", false, false);
    passes("RAW", true, false);
    model.filter(Filter.NO_ROUTINE);
    assertThat(shown()).containsExactly("Broken", "RAW");
    model.filter(Filter.FAULTS);
    passes("POLL", true, true);
    assertThat(shown()).containsExactly("Broken");
    model.filter(Filter.ALL);
    assertThat(shown()).containsExactly("POLL", "Broken", "RAW", "POLL");
  }

  @Test
  void onlyTheLatestAreKept() {
    model.watch(true);
    for (int i = 0; i < LineModel.KEPT + 3; i++) passes("" + i, true, false);
    assertThat(shown()).hasSize(LineModel.KEPT).startsWith("3");
  }
}
