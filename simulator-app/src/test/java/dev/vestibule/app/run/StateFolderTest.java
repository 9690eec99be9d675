package dev.vestibule.app.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.app.Refused;
import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.bench.BoardView.SdView;
import dev.vestibule.virtual.time.Pace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void settings_and_card_are_found_again() {
    try (LiveUnit unit = start()) {
      unit.twin()
          .ask(
              it -> it.access().entryList().add(CredentialHolder.named("Eva", "").withPin("8642")));
      unit.twin().bench().sd().insert(64);
    }
    try (LiveUnit unit = start()) {
      assertThat(names(unit.twin())).contains("Anna", "Eva");
      assertThat(unit.twin().bench().view().sd().flatMap(SdView::card))
          .hasValueSatisfying(card -> assertThat(card.capacityMiB()).isEqualTo(64));
    }
  }

  @Test
  void two_units_do_not_share_a_folder() {
    try (LiveUnit unit = start()) {
      assertThat(unit.twin().ready()).isTrue();
      assertThatThrownBy(this::start)
          .isInstanceOf(Refused.class)
          .hasMessageContaining(folder.toString());
    }
  }

  private LiveUnit start() {
    return LiveUnit.start(
        Twin.builder(),
        Presets.named("stand-alone"),
        new Pace.Stepped(),
        Optional.of(StateFolder.open(folder)));
  }

  private static List<String> names(Twin unit) {
    return unit.ask(
        it -> it.access().entryList().holders().stream().map(CredentialHolder::firstName).toList());
  }
}
