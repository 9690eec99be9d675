package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.schema.sample.Dice;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The JSON APIs and the Device Configuration APIs as an administrator calls them. An input is a
 * line with method and path, and a body.
 */
final class CallHarness implements Harness {

  private static final List<String> WORDS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "null",
          "true",
          "1e999",
          "-0",
          "1E400",
          "99999999999999999999999999",
          "\\u0000",
          "\\ud800",
          "\u00c0\u00ae",
          "\0",
          "{\"a\":",
          "\"apiVersion\"",
          "\"method\"",
          "\"params\"",
          "\"data\"",
          "\"context\":\"a\",",
          "/..",
          "%2e%2e",
          "/$all",
          "/$export",
          "NaN",
          "//",
          "/*");

  private final Unit unit = new Unit();
  private final WrongCalls calls = unit.ask(station -> new WrongCalls(station.kernel()));
  private final Mutator mutator = Mutator.ofTexts(List.of("POST /\n{}"), WORDS);
  private final boolean spoils;
  private String before = unit.settings();

  private CallHarness(boolean spoils) {
    this.spoils = spoils;
  }

  /** Calls with one value that is not of its declared shape: none may be done. */
  static Harness declared() {
    return new CallHarness(false);
  }

  /** The same with damaged bytes: what is refused may not be done. */
  static Harness damaged() {
    return new CallHarness(true);
  }

  @Override
  public byte[] input(Dice dice) {
    WrongCall call = calls.one(dice);
    byte[] whole =
        (call.method() + " " + call.path() + "\n" + call.body()).getBytes(StandardCharsets.UTF_8);
    return spoils ? mutator.spoil(whole, dice) : whole;
  }

  @Override
  public Optional<String> feed(byte[] input) {
    String text = new String(input, StandardCharsets.ISO_8859_1);
    int blank = text.indexOf(' ');
    int end = text.indexOf('\n');
    if (blank < 0 || end < blank) return Optional.empty();
    byte[] body = Arrays.copyOfRange(input, end + 1, input.length);
    Optional<Response> response =
        unit.answer(
            text.substring(0, blank), text.substring(blank + 1, end), "application/json", body);
    if (response.isEmpty()) return spoils ? Optional.empty() : Optional.of("no answer");
    Response answer = response.get();
    if (answer.status() >= 500) return Optional.of("the status is " + answer.status());
    boolean refused = answer.status() >= 400 || isError(answer);
    if (!refused && !spoils) return Optional.of("is done: " + Unit.text(answer));
    String now = unit.settings();
    boolean changed = !now.equals(before);
    before = now;
    return refused && changed ? Optional.of("is refused and changes settings") : unit.crash();
  }

  private static boolean isError(Response answer) {
    try {
      JsonNode told = Json.MAPPER.readTree(Unit.text(answer));
      return told.path("error").path("code").isIntegralNumber();
    } catch (JacksonException otherThanJson) {
      return false;
    }
  }

  @Override
  public void close() {
    unit.close();
  }
}
