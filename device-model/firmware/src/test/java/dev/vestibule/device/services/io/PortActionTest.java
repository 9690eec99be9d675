package dev.vestibule.device.services.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.services.io.PortAction.Malformed;
import dev.vestibule.device.services.io.PortAction.Meant;
import dev.vestibule.device.services.io.Sequence.Step;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortActionTest {

  private static final String ALPHABET = "0123456789:/\\:/\\ -+a%\n\u0661";

  @Test
  void readsAPulseThatIsRepeated() {
    assertThat(PortAction.parse("2:/300\\500/300\\"))
        .isEqualTo(meant(2, step(true, 300), step(false, 500), step(true, 300), step(false, 0)));
  }

  @Test
  void portOneIsMeantWhenNoneIsNamed() {
    assertThat(PortAction.parse(":\\")).isEqualTo(meant(1, step(false, 0)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        "1",
        "1:",
        "1:/300",
        "1://",
        "1:/-5\\",
        "1:/3.5\\",
        "1:/ 300\\",
        "a:/",
        "-1:/",
        "1:/300\\5",
        "1:/300\\\n",
        "1234:/",
        "1:/999999999\\",
        "1:/86400001\\",
        "1:x",
        "1;/",
        "\u0661:/"
      })
  void refusesWhatIsNoAction(String text) {
    assertThat(PortAction.parse(text)).isInstanceOf(Malformed.class);
  }

  @Test
  void takesTheMostActionsAndNotOneMore() {
    String most = "1:" + "/1\\1".repeat(49) + "/1\\";

    assertThat(PortAction.parse(most)).isInstanceOf(Meant.class);
    assertThat(PortAction.parse(most + "1/")).isInstanceOf(Malformed.class);
    assertThat(PortAction.parse("1:" + "/1\\1".repeat(100_000))).isInstanceOf(Malformed.class);
  }

  @Test
  void whateverComesIsReadOrRefused() {
    var random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      var text = new StringBuilder("1:/");
      for (int i = random.nextInt(12); i > 0; i--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      if (PortAction.parse(text.toString()) instanceof Meant(PortAction action)) {
        assertThat(print(action)).as(text.toString()).isEqualTo(withoutZeros(text.toString()));
      }
    }
  }

  private static String print(PortAction action) {
    var text = new StringBuilder(action.port() + ":");
    List<Step> steps = action.sequence().steps();
    for (Step step : steps) {
      text.append(step.active() ? "/" : "\\");
      if (step != steps.getLast()) text.append(step.lasting().toMillis());
    }
    return text.toString();
  }

  private static String withoutZeros(String text) {
    return text.replaceAll("(?<=[/\\\\])0+(?=[0-9])", "");
  }

  private static Step step(boolean active, int millis) {
    return new Step(active, Duration.ofMillis(millis));
  }

  private static Meant meant(int port, Step... steps) {
    return new Meant(new PortAction(port, new Sequence(List.of(steps))));
  }
}
