package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.scenarios.causes.Happening;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CausalLogTest {

  private static final Transponder ANNAS_CARD =
      Transponder.of(ChipType.MIFARE_DESFIRE, Bits.ofHex("04A1B2C3D4E5F6"));

  private final Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build();

  @AfterEach
  void takeAway() {
    twin.close();
  }

  @Test
  void tellsTheWholeStoryFromTheCardToTheDoorContact() {
    twin.bench().card().hold(ANNAS_CARD, Duration.ofMillis(300));
    twin.advance(Duration.ofMillis(1_400));
    twin.bench().door().pull();

    assertThat(why("I/O 1 circuit open"))
        .containsExactly(
            "I/O 1 circuit open",
            "Door Entrance pulled",
            "Lock released",
            "Relay 1 Door closed for 7 s",
            "Rule “Open door”",
            "Access granted, Anna Berg",
            "Card held to the reader");
  }

  @Test
  void namesTheCardAsTheCauseOfTheRelayGoingBack() {
    twin.bench().card().hold(ANNAS_CARD, Duration.ofMillis(300));
    twin.advance(Duration.ofSeconds(8));

    assertThat(why("Relay 1 Door open")).contains("Card held to the reader");
    assertThat(why("Door locked")).contains("Relay 1 Door open");
  }

  @Test
  void namesTheTypingAsTheCauseOfAPinWithoutTellingItsDigits() {
    twin.bench().keypad().type("1357", Duration.ofMillis(150));
    twin.advance(Duration.ofSeconds(1));

    List<String> chain = why("Lock released");
    assertThat(chain.getLast()).isEqualTo("Keys •••• typed");
    assertThat(chain).contains("PIN entered", "Access granted, Post");
  }

  @Test
  void blamesNobodyForAPullAtALockedDoor() {
    twin.bench().door().pull();

    assertThat(why("Door Entrance pulled")).containsExactly("Door Entrance pulled");
  }

  @Test
  void knowsThePowerCutAndForgetsCausesOfTheProgramBefore() {
    twin.bench().card().hold(ANNAS_CARD, Duration.ofMillis(300));
    twin.bench().power().cut();

    assertThat(why("Door locked")).contains("Power cut");
  }

  private List<String> why(String text) {
    var log = twin.causes();
    Happening last =
        log.after(0).reversed().stream()
            .filter(it -> it.text().equals(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError(text + " is not in " + log.after(0)));
    return log.why(last.id()).stream().map(Happening::text).toList();
  }
}
