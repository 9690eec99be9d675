package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
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
  void forgetsAllOtherDocumentsWhenAllAreReplaced() {
    names().replace(List.of("Anna"));

    new Store(flash).replaceAll(Map.of());

    assertThat(names().value()).containsExactly("nobody");
    assertThat(flash.names()).isEmpty();
  }

  private Document<List<String>> names() {
    return new Store(flash)
        .document("names", Codec.json(new TypeReference<List<String>>() {}), List.of("nobody"));
  }
}
