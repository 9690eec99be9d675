package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Lasting;
import dev.vestibule.device.kernel.store.Reset;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.kernel.store.StoreFailed;
import dev.vestibule.hal.Volume;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;

class StoreTest {

  private final MemoryVolume flash = new MemoryVolume();

  @Test
  void givesAtTheNextStartWhatWasReplaced() {
    names().replace(List.of("Anna", "Omar"));

    assertThat(names().value()).containsExactly("Anna", "Omar");
  }

  @Test
  void givesTheInitialValueIfADocumentRotted() {
    names().replace(List.of("Anna"));

    flash.rot("names.doc");

    assertThat(names().value()).containsExactly("nobody");
  }

  @Test
  void givesTheInitialValueIfADocumentIsOfAnotherForm() {
    new Store(flash)
        .document("names", Codec.json(new TypeReference<Map<String, String>>() {}), Map.of())
        .replace(Map.of("first", "Anna"));

    assertThat(names().value()).containsExactly("nobody");
  }

  static List<Volume.Result> faults() {
    return List.of(new Volume.Full(), new Volume.ReadOnly(), new Volume.Failed("bad block"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void keepsTheOldValueIfTheFlashRefuses(Volume.Result fault) {
    var document = names();
    flash.fault(fault);

    assertThatThrownBy(() -> document.replace(List.of("Anna"))).isInstanceOf(StoreFailed.class);

    assertThat(document.value()).containsExactly("nobody");
  }

  @Test
  void forgetsAllOnFactoryDefaultButWhatIsNoSetting() {
    Store store = new Store(flash);
    names(store).replace(List.of("Anna"));
    words(store, "network").lasting(Lasting.keptOnRestore()).replace("dhcp");
    words(store, "parts").lasting(Lasting.always()).replace("b");

    store.change().reset(Reset.FACTORY_DEFAULT).commit();

    Store next = new Store(flash);
    assertThat(names(next).value()).containsExactly("nobody");
    assertThat(words(next, "network").value()).isEmpty();
    assertThat(words(next, "parts").value()).isEqualTo("b");
  }

  @Test
  void keepsOnRestoreWhatItsOwnerWantsKept() {
    Store store = new Store(flash);
    names(store)
        .lasting(Lasting.partlyKeptOnRestore(names -> names.subList(0, 1)))
        .replace(List.of("Anna", "Omar"));
    words(store, "network").lasting(Lasting.keptOnRestore()).replace("dhcp");
    words(store, "rules").replace("some");

    store.change().reset(Reset.RESTORE).commit();

    Store next = new Store(flash);
    assertThat(names(next).value()).containsExactly("Anna");
    assertThat(words(next, "network").value()).isEqualTo("dhcp");
    assertThat(words(next, "rules").value()).isEmpty();
  }

  @Test
  void bringsSettingsBackAndLeavesWhatHappened() {
    Store store = new Store(flash);
    words(store, "rules").replace("old");
    Document<String> log = words(store, "log").lasting(Lasting.history());
    log.replace("one");
    byte[] settings = store.settings();
    words(store, "rules").replace("new");
    names(store).replace(List.of("Anna"));
    log.replace("one two");

    store.change().rollBack(settings).commit();

    Store next = new Store(flash);
    assertThat(words(next, "rules").value()).isEqualTo("old");
    assertThat(names(next).value()).containsExactly("nobody");
    assertThat(words(next, "log").value()).isEqualTo("one two");
  }

  @Test
  void writesWithAResetWhatThatWouldForget() {
    Store store = new Store(flash);
    names(store).replace(List.of("Anna"));
    Document<String> word = words(store, "word");

    store.change().write(word, "said").reset(Reset.FACTORY_DEFAULT).commit();

    assertThat(word.value()).isEqualTo("said");
    assertThat(words(new Store(flash), "word").value()).isEqualTo("said");
  }

  @Test
  void keepsTheOldValuesIfTheFlashRefusesAChange() {
    Store store = new Store(flash);
    Document<String> word = words(store, "word");
    flash.fault(new Volume.Full());

    assertThatThrownBy(() -> store.change().write(word, "said").commit())
        .isInstanceOf(StoreFailed.class);

    assertThat(word.value()).isEmpty();
  }

  private Document<List<String>> names() {
    return names(new Store(flash));
  }

  private static Document<List<String>> names(Store store) {
    return store.document(
        "names", Codec.json(new TypeReference<List<String>>() {}), List.of("nobody"));
  }

  private static Document<String> words(Store store, String name) {
    return store.document(name, Codec.json(new TypeReference<String>() {}), "");
  }
}
