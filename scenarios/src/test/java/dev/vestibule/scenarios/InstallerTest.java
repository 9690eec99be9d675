package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.scenarios.peer.JsonCall;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.bench.Bench;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@WithDoorStation
class InstallerTest {

  @Test
  void makesTheFirstAccountAndChangesAParameter(Installer installer) {
    assertThat(installer.set("IOPort.I0.Input.Name", "Gate & door")).isEmpty();

    assertThat(installer.value("IOPort.I0.Input.Name")).isEqualTo("Gate & door");
  }

  @Test
  void quotesTheUnitOnWhatItRefusesAndSetsTheRest(Installer installer) {
    Optional<String> refusal =
        installer.set(Map.of("Reader.Pin.Length", "99", "Reader.Pin.Timeout", "25"));

    assertThat(refusal).hasValue("# Error: Error setting 'Reader.Pin.Length' to '99'!");
    assertThat(installer.value("Reader.Pin.Timeout")).isEqualTo("25");
    assertThatThrownBy(() -> installer.value("No.Such"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("No.Such: # Error: ");
  }

  @Test
  void callsJsonApis(Installer installer) {
    var lamp = new JsonCall("setPorts", "\"ports\": [{\"port\": \"1\", \"name\": \"Lamp\"}]");
    installer.call("/axis-cgi/io/portmanagement.cgi", lamp);

    assertThat(
            installer
                .call("/axis-cgi/io/portmanagement.cgi", new JsonCall("getPorts"))
                .value("data.items.1.name"))
        .hasValue("Lamp");
  }

  @Test
  void comesThroughThePortThatItHasSet(Installer installer, Twin twin) {
    installer.set("System.BoaPort", "8080");
    installer.set("HTTPS.Enabled", "no");

    assertThat(installer.value("System.BoaPort")).isEqualTo("8080");
    assertThat(twin.http().get("/")).isEmpty();
  }

  @Test
  void comesOverHttpsWhereHttpIsGivenUp(Installer installer) {
    for (String role : new String[] {"viewer", "operator", "admin"}) {
      installer.set("System.BoaGroupPolicy." + role, "https");
    }

    assertThat(installer.value("System.BoaGroupPolicy.viewer")).isEqualTo("https");
  }

  @Test
  void startsAnewAfterAReset(Installer installer, Twin twin) {
    installer.set("System.BoaPort", "8080");
    installer.get("/axis-cgi/hardfactorydefault.cgi");
    twin.advance(Duration.ofSeconds(10));

    assertThat(installer.value("System.BoaPort")).isEqualTo("80");
    assertThat(installer.get("/axis-cgi/accesslog.cgi").text()).doesNotContain("failed");
  }

  @Test
  void aGateMayBeNormallyClosed(Installer installer, Bench bench) {
    assertThat(installer.set("IOPort.I0.Input.Trig", "open")).isEmpty();

    bench.io(1).close();

    assertThat(installer.get("/axis-cgi/io/port.cgi?checkactive=1").text().strip())
        .isEqualTo("port1=inactive");
  }

  @Test
  void saysSoIfNobodyAnswers(Installer installer, Bench bench) {
    bench.network().down();

    assertThatThrownBy(() -> installer.value("Brand.Brand"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the unit does not answer the installer");
  }
}
