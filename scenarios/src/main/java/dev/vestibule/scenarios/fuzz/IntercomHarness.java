package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.schema.sample.Dice;
import dev.vestibule.device.kernel.web.schema.sample.RightValues;
import dev.vestibule.device.kernel.web.schema.sample.Wrong;
import dev.vestibule.device.kernel.web.schema.sample.WrongValues;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The Intercom service as an administrator calls it, in its five syntaxes: with a value that is not
 * of its declared shape, or with damaged bytes. What is refused is refused by a fault and changes
 * nothing. An input is a line with method and target, and a body.
 */
public final class IntercomHarness implements Harness {

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
          "\\u0000",
          "\\ud800",
          "\"jsonrpc\":\"2.0\",",
          "\"apiVersion\":\"1.0\",",
          "\"method\":",
          "\"params\":",
          "\"id\":1,",
          "\"context\":{},",
          "?format=simple",
          "&format=simple",
          "?action=",
          "_0_",
          "_1_",
          "__",
          "=",
          "&",
          "%00",
          "%zz",
          "/Configuration",
          "Get",
          "Set",
          "Update");

  private static final List<String> STATE =
      List.of("GetConfiguration", "GetCredentialHolders", "GetEntryListConfiguration");

  private final Unit unit = new Unit();
  private final List<Function> functions =
      unit.ask(station -> List.copyOf(station.kernel().intercom().functions()));
  private final Mutator mutator = Mutator.ofTexts(List.of("POST /vapix/intercom\n{}"), WORDS);
  private String before = state();

  @Override
  public byte[] input(Dice dice) {
    Function function = functions.get(dice.below(functions.size()));
    JsonNode right = new RightValues(dice).of(function.arguments());
    List<Wrong> wrong = WrongValues.of(function.arguments(), right);
    JsonNode arguments = wrong.isEmpty() ? right : wrong.get(dice.below(wrong.size())).value();
    CallSyntax syntax = CallSyntax.values()[dice.below(CallSyntax.values().length)];
    byte[] input = written(syntax.call(function.name(), arguments));
    return dice.coin() ? input : mutator.spoil(input, dice);
  }

  private static byte[] written(CallSyntax.Sent sent) {
    return (sent.method() + " " + sent.target() + "\n" + sent.body())
        .getBytes(StandardCharsets.UTF_8);
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
    return response.isEmpty() ? unit.crash() : taken(response.get());
  }

  /**
   * Makes one call.
   *
   * @return what is wrong with how it was taken; empty if nothing is
   */
  public Optional<String> call(CallSyntax syntax, String function, JsonNode arguments) {
    CallSyntax.Sent sent = syntax.call(function, arguments);
    Optional<Response> response =
        unit.answer(
            sent.method(),
            sent.target(),
            "application/json",
            sent.body().getBytes(StandardCharsets.UTF_8));
    if (response.isEmpty()) return unit.crash();
    Optional<String> wrong = taken(response.get());
    if (wrong.isPresent() || response.get().status() == 200) return wrong;
    String answer = Unit.text(response.get());
    return syntax.isFault(answer)
        ? Optional.empty()
        : Optional.of("no fault of " + syntax + ": " + answer);
  }

  /** The names of all functions. */
  public List<String> functions() {
    return functions.stream().map(Function::name).toList();
  }

  private Optional<String> taken(Response answer) {
    String now = state();
    boolean changed = !now.equals(before);
    before = now;
    int status = answer.status();
    if (status == 200 || status == 404) return unit.crash();
    if (status != 400) return Optional.of("the status is " + status);
    if (changed) return Optional.of("is refused and changes something");
    boolean badEscape = Unit.text(answer).startsWith("<");
    boolean fault =
        Arrays.stream(CallSyntax.values()).anyMatch(it -> it.isFault(Unit.text(answer)));
    return fault || badEscape ? unit.crash() : Optional.of("no fault: " + Unit.text(answer));
  }

  /** All that can be set, and the Entry list. */
  private String state() {
    var state = new StringBuilder(unit.settings());
    for (String function : STATE) {
      CallSyntax.Sent sent = CallSyntax.RAW.call(function, JsonNodeFactory.instance.objectNode());
      unit.answer(
              "POST",
              sent.target(),
              "application/json",
              sent.body().getBytes(StandardCharsets.UTF_8))
          .ifPresent(answer -> state.append(Unit.text(answer)));
    }
    return state.toString();
  }

  @Override
  public void close() {
    unit.close();
  }
}
