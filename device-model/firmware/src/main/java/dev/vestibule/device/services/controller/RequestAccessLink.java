package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.services.controller.Calls.Answer;
import dev.vestibule.device.services.controller.Directory.Listing;
import java.time.Duration;
import java.util.LinkedHashMap;
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
final class RequestAccessLink implements ReaderLink {

  /** Questions without an answer at most; more are denied. Source: assumed. */
  private static final int MOST = 4;

  /** How often the controller is looked after while all is well. Source: assumed. */
  private static final Duration LOOK = Duration.ofMinutes(1);

  private final Kernel kernel;
  private final Calls calls;
  private final Directory directory;
  private final Controller controller;
  private final EntranceReader reader;
  private final Standing standing;
  private Optional<Timer> next = Optional.empty();
  private int waiting;
  private boolean closed;

  RequestAccessLink(
      Kernel kernel, Calls calls, Controller controller, EntranceReader reader, Standing standing) {
    this.kernel = kernel;
    this.calls = calls;
    this.directory = new Directory(calls);
    this.controller = controller;
    this.reader = reader;
    this.standing = standing;
  }

  @Override
  public void open() {
    directory.list(
        controller,
        listing -> {
          if (!closed) next = Optional.of(kernel.loop().after(looked(listing), this::open));
        });
  }

  private Duration looked(Listing listing) {
    boolean there = listing.readers().stream().anyMatch(it -> it.id().equals(reader.id()));
    if (!there)
      return standing.fails(listing.why().isEmpty() ? "the reader is gone" : listing.why());
    standing.works();
    return LOOK;
  }

  @Override
  public void close() {
    closed = true;
    next.ifPresent(Timer::cancel);
  }

  @Override
  public void card(Tag tag) {
    ask(CardForm.CARD, cardData(tag));
  }

  @Override
  public void pin(String keys, Optional<Tag> after) {
    Map<String, String> data = new LinkedHashMap<>();
    after.map(this::cardData).ifPresent(data::putAll);
    data.put(CardForm.PIN, CardForm.pin(keys));
    ask(CardForm.PIN, data);
  }

  @Override
  public void unlock() {
    ask("Door unlock", Map.of("REX", "Active"));
  }

  private Map<String, String> cardData(Tag tag) {
    Map<String, String> data = CardForm.of(tag, kernel.readers().output(tag));
    tag.cardNumber().ifPresent(number -> data.put("CardNr", number.toString()));
    return data;
  }

  private void ask(String what, Map<String, String> idData) {
    if (waiting >= MOST) {
      standing.denied(what + " not sent: too many wait for the door controller");
      denied();
      return;
    }
    waiting++;
    kernel.journal().note(Kind.ACTION, what + " sent to the door controller").enter();
    calls.call(
        controller,
        "/vapix/pacs",
        "pacsaxis:RequestAccess",
        request(idData),
        answer -> {
          waiting--;
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
    standing.silent(why);
    denied();
  }

  private void denied() {
    tell("Access denied, no word of the door controller", Feedback.ACCESS_DENIED);
  }

  private void tell(String words, Feedback feedback) {
    standing.answered(words);
    kernel.journal().note(Kind.FACT, words).then(() -> kernel.readers().tell(feedback));
  }
}
