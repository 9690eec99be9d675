package dev.vestibule.scenarios.world;

import dev.vestibule.device.DoorStation;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What goes on inside the unit: its events, for which its network has no interface yet, and its
 * journal, which the real unit does not have.
 */
public final class Inside {

  private final Supplier<Twin> unit;

  Inside(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /**
   * The value an item of a property has now.
   *
   * @param title of the topic
   * @param instance name of the source item, and its value
   * @param item of the data
   */
  public Optional<String> property(String title, String instance, String value, String item) {
    return ask(
        station ->
            station.kernel().events().properties().stream()
                .filter(fact -> fact.topic().title().equals(title))
                .filter(fact -> value.equals(fact.source().get(instance)))
                .map(fact -> fact.data().getOrDefault(item, ""))
                .findFirst());
  }

  /** The journal's chain of causes, the latest entry of this text first. */
  public List<String> why(String text) {
    return ask(
        station -> {
          var journal = station.kernel().journal();
          return journal.entries().reversed().stream()
              .filter(entry -> entry.text().equals(text))
              .findFirst()
              .map(entry -> journal.why(entry.id()).stream().map(cause -> cause.text()).toList())
              .orElse(List.of());
        });
  }

  /** All that the journal says. */
  public List<String> journal() {
    return ask(
        station ->
            station.kernel().journal().entries().stream().map(entry -> entry.text()).toList());
  }

  private <T> T ask(Function<DoorStation, T> question) {
    return unit.get().ask(question);
  }
}
