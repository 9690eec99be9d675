package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.event.Events;
import dev.vestibule.device.kernel.event.Fact;
import dev.vestibule.device.kernel.event.Fact.Operation;
import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.journal.Entry;
import dev.vestibule.device.kernel.journal.Journal;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.param.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsTest {

  private static final Topic DOOR =
      Topic.property(
          "tns1:Door",
          "Door",
          List.of(Item.integer("door", "Door")),
          List.of(Item.bool("open", "Open")),
          "Open or shut.",
          Source.manual("x"));
  private static final Topic KNOCK =
      Topic.message("tns1:Knock", "Knock", List.of(), List.of(), "A knock.", Source.manual("x"));

  private final DeviceLoop loop =
      new DeviceLoop(
          new ManualTime(),
          failure -> {
            throw failure;
          });
  private final Journal journal = new Journal(loop);
  private final Events events = new Events(loop, journal);
  private final List<Fact> heard = new ArrayList<>();

  @BeforeEach
  void declare() {
    events.declare(DOOR);
    events.declare(KNOCK);
  }

  @Test
  void tellsWhoSubscribesTheValueEveryPropertyHasNow() {
    events.publish(DOOR, Map.of("door", "1"), Map.of("open", "1"), "Door 1 open");
    events.publish(KNOCK, Map.of(), Map.of(), "Somebody knocks");

    events.subscribe(topic -> true, heard::add);

    assertThat(heard).extracting(Fact::operation).containsExactly(Operation.INITIALIZED);
    assertThat(heard.getFirst().is("open")).isTrue();
  }

  @Test
  void tellsAPropertyOnlyWhenItChangesAndAMessageEachTime() {
    events.subscribe(topic -> true, heard::add);

    events.publish(DOOR, Map.of("door", "1"), Map.of("open", "1"), "open");
    events.publish(DOOR, Map.of("door", "1"), Map.of("open", "1"), "open");
    events.publish(DOOR, Map.of("door", "2"), Map.of("open", "1"), "open");
    events.publish(DOOR, Map.of("door", "1"), Map.of("open", "0"), "shut");
    events.publish(KNOCK, Map.of(), Map.of(), "knock");
    events.publish(KNOCK, Map.of(), Map.of(), "knock");

    assertThat(heard)
        .extracting(Fact::operation)
        .containsExactly(
            Operation.INITIALIZED,
            Operation.INITIALIZED,
            Operation.CHANGED,
            Operation.MESSAGE,
            Operation.MESSAGE);
  }

  @Test
  void everyEntryNamesTheOneItHappenedBecauseOf() {
    events.subscribe(
        topic -> topic.equals(KNOCK),
        fact -> events.publish(DOOR, Map.of("door", "1"), Map.of("open", "1"), "Door 1 open"));

    events.publish(KNOCK, Map.of(), Map.of(), "Somebody knocks");

    long last = journal.entries().getLast().id();
    assertThat(journal.why(last))
        .extracting(Entry::text)
        .containsExactly("Door 1 open", "Somebody knocks");
  }

  @Test
  void refusesWhatWasNotDeclaredLikeThis() {
    assertThatThrownBy(() -> events.publish(DOOR, Map.of(), Map.of("open", "1"), "open"))
        .hasMessageContaining("has other items");
    assertThatThrownBy(() -> events.declare(DOOR)).hasMessage("declared twice: tns1:Door");
    assertThat(journal.entries()).isEmpty();
  }
}
