package dev.vestibule.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.preset.Preset.Card;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PlayerTest {

  private final List<String> read = new ArrayList<>();
  private final List<Twin> seen = new ArrayList<>();
  private final Reins reins = new Reins();

  @Test
  void each_sentence_is_read_before_it_happens_on_the_unit_that_is_seen() {
    List<String> relayWhenRead = new ArrayList<>();
    play(
        caption -> {
          if (seen.isEmpty()) return;
          var relay = seen.getLast().bench().view().relays().getFirst();
          relayWhenRead.add(caption.sentence() + ": " + relay.circuit());
        });
    assertThat(relayWhenRead)
        .contains(
            "When the visitor holds the card \"Anna Berg\" to the reader: OPEN",
            "Then the stripe is green: CLOSED");
    assertThat(seen).hasSize(1);
  }

  @Test
  void back_shows_the_sentence_before_once_more_on_a_unit_in_the_same_state() {
    play(
        caption -> {
          if (caption.step() == 4 && seen.size() == 1) reins.back();
        });
    assertThat(read.subList(3, 6)).containsExactly(read.get(3), read.get(2), read.get(3));
    assertThat(seen).hasSize(2);
  }

  @Test
  void stop_ends_it() {
    play(
        caption -> {
          if (caption.step() == 2) reins.stop();
        });
    assertThat(read).hasSize(2);
  }

  private void play(Watcher watcher) {
    var audience =
        new Audience() {
          @Override
          public void sees(Twin unit, Supplier<List<Card>> wallet) {
            seen.add(unit);
          }

          @Override
          public void reads(Caption caption) {
            read.add(caption.sentence());
            watcher.reads(caption);
          }
        };
    Demo demo =
        Demos.shipped().stream()
            .filter(it -> it.name().equals("the-visitor-goes-in"))
            .findFirst()
            .orElseThrow();
    assertThat(new Player(audience, reins, Duration.ZERO).play(demo)).isEmpty();
  }

  private interface Watcher {
    void reads(Caption caption);
  }
}
