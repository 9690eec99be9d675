package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.schema.sample.Dice;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A CGI that takes arguments and answers in lines, as an administrator calls it. */
final class QueryHarness implements Harness {

  /** Lets what a call set going happen. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Unit unit;
  private final String path;
  private final Mutator mutator;

  private QueryHarness(Unit unit, String path, List<String> right, List<String> words) {
    this.unit = unit;
    this.path = path;
    mutator = Mutator.ofTexts(right, words);
  }

  /** The CGI at this path, and queries it understands. */
  static QueryHarness of(String path, List<String> right, List<String> words) {
    return new QueryHarness(new Unit(), path, right, words);
  }

  /** As above; what is declared as parameters are words too. */
  static QueryHarness ofParameters(String path, List<String> right) {
    var unit = new Unit();
    List<String> keys =
        unit.ask(
            station ->
                station.kernel().parameters().catalogue().stream()
                    .map(parameter -> "&" + parameter.key() + "=")
                    .toList());
    return new QueryHarness(unit, path, right, keys);
  }

  @Override
  public byte[] input(Dice dice) {
    return mutator.next(dice);
  }

  @Override
  public Optional<String> feed(byte[] input) {
    String query = new String(input, StandardCharsets.ISO_8859_1);
    Optional<Response> response = unit.answer("GET", path + "?" + query, "", new byte[0]);
    unit.twin().advance(PAUSE);
    if (response.isEmpty()) return Optional.of("no answer");
    int status = response.get().status();
    return status < 500 ? unit.crash() : Optional.of("the status is " + status);
  }

  @Override
  public void close() {
    unit.close();
  }
}
