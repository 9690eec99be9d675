package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.reader.QrCode;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.device.services.access.EntryList;
import dev.vestibule.device.services.rules.Condition;
import dev.vestibule.device.services.rules.Rule;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.scenarios.EntryListModel.Token;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Keypad, reader and Entry list of a whole unit against {@link EntryListModel}. After every deed
 * the uses that were counted, the mode of the keypad and the relay are compared: it is closed for
 * seven seconds after a grant, and never else.
 */
class EntryListModelTest {

  private static final Duration BOOT = Duration.ofSeconds(6);
  private static final Duration A_TENTH = Duration.ofMillis(100);

  private static final Rule OPEN_DOOR =
      Rule.of(
          "Open door",
          List.of(new Condition("tns1:Device/tnsaxis:EntryList/AccessGranted", Map.of(), false)),
          "com.axis.action.fixed.io.toggle",
          Map.of("port", "Door", "state", "high", "duration", "7"));

  /** What happens to a unit. */
  sealed interface Deed {}

  record Key(char key) implements Deed {}

  record Show(Token token) implements Deed {}

  record Wait(int tenths) implements Deed {}

  record PowerCut() implements Deed {}

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<Deed> deed =
        Arbitraries.frequencyOf(
            Tuple.of(12, Arbitraries.of('1', '2').map(Key::new)),
            Tuple.of(2, Arbitraries.of('#', '*', '9').map(Key::new)),
            Tuple.of(6, Arbitraries.of(EntryListModel.TOKENS).map(Show::new)),
            Tuple.of(3, Arbitraries.integers().between(1, 20).map(Wait::new)),
            Tuple.of(2, Arbitraries.integers().between(60, 110).map(Wait::new)),
            Tuple.of(1, Arbitraries.just(new PowerCut())));
    return deed.list().ofMaxSize(60);
  }

  @Property(tries = 100, seed = "8207")
  void doesWhatTheModelDoes(@ForAll("deeds") List<Deed> deeds) {
    try (Twin twin = Twin.builder().build()) {
      var pair = new Pair(twin);
      pair.setUp();
      pair.compare();
      for (Deed deed : deeds) {
        pair.act(deed);
        pair.compare();
      }
    }
  }

  /** The unit and its model. */
  private record Pair(Twin twin, EntryListModel model) {

    Pair(Twin twin) {
      this(twin, new EntryListModel(twin.time().now()));
    }

    void setUp() {
      twin.ask(
          station -> {
            station
                .kernel()
                .parameters()
                .set(Map.of("EntryList.Enabled", "yes", "Reader.Pin.Length", "2"));
            for (CredentialHolder holder : model.holders()) {
              assertThat(station.access().entryList().add(holder))
                  .isInstanceOf(EntryList.Accepted.class);
            }
            return station.rules().add(OPEN_DOOR);
          });
    }

    void act(Deed deed) {
      switch (deed) {
        case Key(char key) -> {
          twin.bench().keypad().press(key);
          twin.bench().keypad().release(key);
          model.key(key);
        }
        case Show(Token token) -> {
          show(token);
          model.show(token);
        }
        case Wait(int tenths) -> pass(tenths);
        case PowerCut cut -> {
          twin.bench().power().cut();
          assertThat(closed()).as("relay without power").isFalse();
          twin.bench().power().supply(new PowerSource.PoeClass4());
          twin.advance(BOOT);
          model.restarted(BOOT);
        }
      }
    }

    private void show(Token token) {
      twin.ask(
          station ->
              switch (token) {
                case EntryListModel.Card(String uid) -> station.reader().checkCard(uid);
                case EntryListModel.Code(String text) -> {
                  var code = new QrCode(Shown.CAMERA, text, twin.time().now());
                  station.kernel().readers().show(code);
                  yield Optional.empty();
                }
              });
    }

    private void pass(int tenths) {
      Duration time = A_TENTH.multipliedBy(tenths);
      twin.advance(time);
      model.passes(time);
    }

    void compare() {
      assertThat(closed()).as("relay").isEqualTo(model.open());
      assertThat(keypad()).as("keypad").isEqualTo(model.keypad());
      assertThat(uses()).as("uses").isEqualTo(model.uses());
    }

    private boolean closed() {
      return twin.bench().view().relays().getFirst().circuit() == Circuit.CLOSED;
    }

    private String keypad() {
      return twin.ask(
          station ->
              station.kernel().events().properties().stream()
                  .filter(fact -> fact.topic().title().equals("Keypad state"))
                  .map(fact -> fact.data().getOrDefault("State", ""))
                  .findFirst()
                  .orElse(""));
    }

    private Map<String, Integer> uses() {
      return twin.ask(
          station ->
              station.access().entryList().holders().stream()
                  .collect(Collectors.toMap(CredentialHolder::firstName, CredentialHolder::uses)));
    }
  }
}
