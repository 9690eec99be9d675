package dev.vestibule.scenarios;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.action.Action;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.twin.Twin;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything declared says what it is and how anybody knows, and the documents say the same. */
@WithDoorStation
class CatalogueTest {

  private static final Path FIDELITY = Path.of("../docs/fidelity.md");
  private static final String BEGIN = "<!-- catalogue -->\n";
  private static final String END = "<!-- end of catalogue -->\n";

  /** A declaration, whatever it declares. */
  private record Declared(String what, String name, String title, String help, Source source) {

    static Declared of(Parameter<?> it) {
      return new Declared("parameter", it.key(), it.title(), it.help(), it.source());
    }

    static Declared of(Topic it) {
      return new Declared("topic", it.path(), it.title(), it.help(), it.origin());
    }

    static Declared of(Action.Description it) {
      return new Declared("action", it.token(), it.title(), it.help(), it.source());
    }

    String row() {
      return "| %s | `%s` | %s | %s |%n"
          .formatted(what, name, source.mark().name().toLowerCase(Locale.ROOT), source.where());
    }
  }

  @Test
  void everyDeclarationHasTitleHelpAndSource(Twin twin) {
    assertThat(declared(twin))
        .allSatisfy(
            it -> {
              assertThat(it.title()).as("title of %s", it.name()).isNotBlank();
              assertThat(it.help()).as("help of %s", it.name()).matches("[A-Z0-9].*[.]");
              assertThat(it.source().where()).as("source of %s", it.name()).isNotBlank();
            });
  }

  @Test
  void theListOfWhatIsDocumentedObservedAndAssumedIsTrue(Twin twin) throws Exception {
    String table =
        declared(twin).stream()
            .map(Declared::row)
            .collect(
                joining("", "| | name | mark | where it is known from |\n|---|---|---|---|\n", ""));
    String page = Files.readString(FIDELITY);
    String expected =
        page.substring(0, page.indexOf(BEGIN) + BEGIN.length())
            + table
            + page.substring(page.indexOf(END));
    if (Boolean.getBoolean("fidelity.write")) Files.writeString(FIDELITY, expected);

    assertThat(Files.readString(FIDELITY))
        .as("docs/fidelity.md; write it anew with -Dfidelity.write=true")
        .isEqualTo(expected);
  }

  private static List<Declared> declared(Twin twin) {
    return twin.ask(
        station -> {
          Kernel kernel = station.kernel();
          List<Declared> all = new ArrayList<>();
          Stream.of(
                  kernel.parameters().catalogue().stream()
                      .filter(it -> !it.key().matches("IOPort\\.I[1-9].*"))
                      .map(it -> Declared.of(it)),
                  kernel.events().catalogue().stream().map(it -> Declared.of(it)),
                  kernel.actions().catalogue().stream().map(it -> Declared.of(it.description())))
              .flatMap(declared -> declared)
              .forEach(all::add);
          return all;
        });
  }
}
