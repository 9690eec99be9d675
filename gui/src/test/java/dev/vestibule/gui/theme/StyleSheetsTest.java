package dev.vestibule.gui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a style sheet gets wrong, JavaFX only mutters about; here it fails. */
class StyleSheetsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/dev/vestibule/gui");
  private static final Pattern DEFINED = Pattern.compile("(-v-[a-z0-9-]+)\\s*:");
  private static final Pattern USED = Pattern.compile("(-v-[a-z0-9-]+)");

  @ParameterizedTest
  @MethodSource("sheets")
  void everySheetParses(Path sheet) throws IOException {
    CssParser.errorsProperty().clear();
    new CssParser().parse(sheet.toUri().toURL());
    assertThat(CssParser.errorsProperty()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void everyColourUsedIsAToken(Path sheet) throws IOException {
    assertThat(tokens()).containsAll(matches(USED, Files.readString(sheet)));
  }

  @Test
  void lightReplacesTheTokensThatDarkGivesExceptTheUnitsOwn() throws IOException {
    var sheet = Files.readString(RESOURCES.resolve("theme/tokens.css"));
    int light = sheet.indexOf("@media");
    var dark = matches(DEFINED, sheet.substring(0, light));
    dark.removeIf(token -> token.startsWith("-v-u-"));
    assertThat(matches(DEFINED, sheet.substring(light))).isEqualTo(dark);
  }

  private static Set<String> tokens() throws IOException {
    var tokens = matches(DEFINED, Files.readString(RESOURCES.resolve("theme/tokens.css")));
    tokens.addAll(matches(DEFINED, Files.readString(RESOURCES.resolve("theme/controls.css"))));
    tokens.add("-v-glow");
    return tokens;
  }

  private static Set<String> matches(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static List<Path> sheets() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
    }
  }
}
