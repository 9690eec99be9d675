package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Kind.Parsed;
import dev.vestibule.device.kernel.param.Kind.Valid;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Parameters.Refused;
import dev.vestibule.device.kernel.param.Type;
import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds for each parameter that the unit declares, whatever it means. */
@WithDoorStation
class DeclaredParametersTest {

  @Test
  void whatIsWrittenIsReadAsTheSame(Twin twin) {
    each(twin, (parameters, parameter) -> readsAndWrites(parameters, parameter));
  }

  @Test
  void whatIsBeyondItsLimitsIsRefusedAndChangesNothing(Twin twin) {
    each(
        twin,
        (parameters, parameter) -> {
          if (parameter.write() == Access.NOBODY) return;
          String before = parameters.text(parameter);
          for (String wrong : beyond(parameter.kind().type())) {
            assertThat(parameters.set(Map.of(parameter.key(), wrong)))
                .as("%s=%s", parameter.key(), wrong)
                .isInstanceOf(Refused.class);
          }
          assertThat(parameters.text(parameter)).as(parameter.key()).isEqualTo(before);
        });
  }

  private interface Check {
    void look(Parameters parameters, Parameter<?> parameter);
  }

  private static void each(Twin twin, Check check) {
    Consumer<Parameters> all =
        parameters -> parameters.catalogue().forEach(it -> check.look(parameters, it));
    twin.ask(
        station -> {
          all.accept(station.kernel().parameters());
          return true;
        });
  }

  private static <T> void readsAndWrites(Parameters parameters, Parameter<T> parameter) {
    T value = parameters.get(parameter);
    Parsed<T> read = parameter.kind().parse(parameter.kind().print(value));
    assertThat(read).as(parameter.key()).isEqualTo(new Valid<>(value));
  }

  private static List<String> beyond(Type type) {
    return switch (type) {
      case Type.Text(int longest) -> List.of("a".repeat(longest + 1), "a\nb");
      case Type.Password(int longest) -> List.of("a".repeat(longest + 1), "a\nb");
      case Type.Whole(int min, int max) -> List.of("" + (min - 1L), "" + (max + 1L), "", "1.5");
      case Type.Switch(String on, String off) -> List.of("", on + off, " " + on);
      case Type.Choice(List<String> words) -> List.of(String.join("", words) + "?", " ");
      case Type.Address() -> List.of("256.1.1.1", "host");
      case Type.Addresses() -> List.of("256.1.1.1", "host");
      case Type.HostName() -> List.of("a..b", "a".repeat(64), "a b");
    };
  }
}
