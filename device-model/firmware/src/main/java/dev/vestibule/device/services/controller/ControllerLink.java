package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.reader.AcuLink;
import dev.vestibule.device.kernel.reader.CardData;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.services.controller.Calls.Answer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks a door controller, and tells the person what it says. Source: VAPIX, Access control service,
 * RequestAccess.
 */
final class ControllerLink implements AcuLink {

  /** Questions without an answer at most; more are denied. Source: assumed. */
  private static final int MOST = 4;

  private static final String CARD = "Card";
  private static final String PIN = "PIN";

  private final Kernel kernel;
  private final Calls calls;
  private final Controller controller;
  private final EntranceReader reader;
  private final Runnable lost;
  private int open;
  private boolean closed;

  /**
   * @param lost is run when the controller has not answered as one
   */
  ControllerLink(
      Kernel kernel, Calls calls, Controller controller, EntranceReader reader, Runnable lost) {
    this.kernel = kernel;
    this.calls = calls;
    this.controller = controller;
    this.reader = reader;
    this.lost = lost;
  }

  /** Answers that come later count for nothing. */
  void close() {
    closed = true;
  }

  @Override
  public void card(Tag tag) {
    ask(CARD, cardData(tag));
  }

  @Override
  public void pin(String keys, Optional<Tag> after) {
    Map<String, String> data = new LinkedHashMap<>();
    after.map(this::cardData).ifPresent(data::putAll);
    data.put(PIN, keys.replace("#", ""));
    ask(PIN, data);
  }

  /** A door controller that wants a PIN knows so itself. */
  @Override
  public boolean wantsPinAfterCard() {
    return false;
  }

  /** Requests door unlock, as a request-to-exit device does. */
  void unlock() {
    ask("Door unlock", Map.of("REX", "Active"));
  }

  /** What the card is known by; and, never in its place, what data sets have read of it. */
  private Map<String, String> cardData(Tag tag) {
    Map<String, String> data = new LinkedHashMap<>();
    for (CardData set : tag.data()) data.put(set.name(), hex(set.bits().toHex()));
    data.remove("REX");
    data.remove(PIN);
    data.remove("CardNr");
    data.put(CARD, hex(kernel.readers().output(tag).toHex()));
    tag.cardNumber().ifPresent(number -> data.put("CardNr", number.toString()));
    return data;
  }

  private static String hex(String digits) {
    return digits.toLowerCase(Locale.ROOT);
  }

  private void ask(String what, Map<String, String> idData) {
    if (open >= MOST) {
      denied(what + " not sent: too many wait for the door controller");
      return;
    }
    open++;
    kernel.journal().note(Kind.ACTION, what + " sent to the door controller").enter();
    calls.call(
        controller,
        "/vapix/pacs",
        "pacsaxis:RequestAccess",
        request(idData),
        answer -> {
          open--;
          if (!closed) heard(answer);
        });
  }

  private ObjectNode request(Map<String, String> idData) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("Action", "Access").put("Token", reader.accessController());
    request.put("SourceToken", reader.source()).put("TargetToken", reader.target());
    ArrayNode list = request.putArray("IdData");
    idData.forEach((name, value) -> list.addObject().put("Name", name).put("Value", value));
    return request;
  }

  private void heard(Answer answer) {
    switch (answer) {
      case Answer.Said(ObjectNode value) when value.path("AccessGranted").isBoolean() ->
          decided(value);
      case Answer.Said said -> silent(Calls.strange().why());
      case Answer.Nothing(Status status, String why) -> silent(why);
    }
  }

  private void decided(ObjectNode value) {
    if (value.path("AccessGranted").booleanValue()) {
      tell("Access granted by the door controller", Feedback.ACCESS_GRANTED);
      return;
    }
    JsonNode reason = value.path("Reason");
    String word = reason.asString("").matches("[A-Za-z]{1,64}") ? reason.stringValue() : "Other";
    if (word.equals(Feedback.REQUIRE_PIN.code())) {
      tell("PIN wanted by the door controller", Feedback.REQUIRE_PIN);
      return;
    }
    tell(
        "Access denied by the door controller, " + word,
        word.equals(Feedback.INVALID_CREDENTIAL.code())
            ? Feedback.INVALID_CREDENTIAL
            : Feedback.ACCESS_DENIED);
  }

  private void silent(String why) {
    denied("The door controller " + controller + " could not be asked: " + why);
    lost.run();
  }

  private void denied(String why) {
    kernel.log().system(Severity.WARNING, ControllerService.PROGRAM, why);
    tell("Access denied, no word of the door controller", Feedback.ACCESS_DENIED);
  }

  private void tell(String words, Feedback feedback) {
    kernel.journal().note(Kind.FACT, words).then(() -> kernel.readers().tell(feedback));
  }
}
