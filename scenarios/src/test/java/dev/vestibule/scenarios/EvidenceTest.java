package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.evidence.Evidence;
import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.twin.Twin;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithDoorStation(preset = "stand-alone", seed = 42)
class EvidenceTest {

  @TempDir Path root;

  @Test
  void holdsWhatSomebodyElseNeedsToSeeAndRepeatTheFailure(Twin twin) {
    twin.bench().keypad().type("1357", Duration.ofMillis(100));
    twin.advance(Duration.ofSeconds(1));

    Path folder = new Evidence(root).leave("A PIN: it opens", "vestibule test x.feature:3", twin);

    assertThat(folder).isEqualTo(root.resolve("a-pin-it-opens"));
    assertThat(folder.resolve("failure.txt"))
        .content()
        .contains("A PIN: it opens", "seed   42", "repeat vestibule test x.feature:3");
    assertThat(folder.resolve("happenings.txt"))
        .content()
        .containsPattern("ACTION  Relay 1 Door closed for 7 s  because of \\d+")
        .doesNotContain("1357");
    assertThat(folder.resolve("panel.png")).isNotEmptyFile();
    assertThat(folder.resolve("network.pcap")).isNotEmptyFile();
    assertThat(folder.resolve("signals.vcd")).content().contains("$enddefinitions", "relay1");
  }
}
