package dev.vestibule.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words can be read on every ground they stand on, marks be told from it: WCAG 2, AA. */
class ContrastTest {
  private static final Path SHEET =
      Path.of("src/main/resources/dev/vestibule/gui/theme/tokens.css");
  private static final Pattern TOKEN = Pattern.compile("(-v-[a-z0-9-]+): (#[0-9A-Fa-f]{6});");
  private static final double WORDS = 4.5;
  private static final double MARKS = 3;

  @ParameterizedTest
  @CsvSource({
    "text, window surface raised hover chip iris-soft",
    "text-2, window surface raised hover chip",
    "text-3, window surface raised hover chip",
    "iris, window surface raised hover iris-soft",
    "on-iris, iris",
    "green, surface raised green-soft",
    "amber, surface raised amber-soft",
    "red, surface raised red-soft",
    "blue, surface raised",
    "card-ink, card",
    "card-ink-2, card",
    "u-legend-on, u-key-top u-key-bottom",
    "u-blue, u-face-top u-face-bottom",
    "u-red, u-face-top u-face-bottom",
    "u-green, u-face-top u-face-bottom"
  })
  void wordsCanBeRead(String ink, String grounds) throws IOException {
    check(ink, grounds, WORDS);
  }

  @ParameterizedTest
  @CsvSource({"control, surface raised", "thread, surface", "u-off, u-face-bottom"})
  void marksCanBeTold(String ink, String grounds) throws IOException {
    check(ink, grounds, MARKS);
  }

  private static void check(String ink, String grounds, double least) throws IOException {
    var sheet = Files.readString(SHEET);
    int light = sheet.indexOf("@media");
    var dark = tokens(sheet.substring(0, light));
    var day = new HashMap<>(dark);
    day.putAll(tokens(sheet.substring(light)));
    for (var ground : grounds.split(" ")) {
      assertThat(ratio(dark, ink, ground))
          .as(ink + " on " + ground + ", dark")
          .isGreaterThanOrEqualTo(least);
      assertThat(ratio(day, ink, ground))
          .as(ink + " on " + ground + ", light")
          .isGreaterThanOrEqualTo(least);
    }
  }

  private static Map<String, Color> tokens(String sheet) {
    var tokens = new HashMap<String, Color>();
    var found = TOKEN.matcher(sheet);
    while (found.find()) tokens.put(found.group(1), Color.web(found.group(2)));
    return tokens;
  }

  private static double ratio(Map<String, Color> tokens, String ink, String ground) {
    double one = luminance(token(tokens, ink));
    double other = luminance(token(tokens, ground));
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static Color token(Map<String, Color> tokens, String name) {
    return Objects.requireNonNull(tokens.get("-v-" + name), name);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }
}
