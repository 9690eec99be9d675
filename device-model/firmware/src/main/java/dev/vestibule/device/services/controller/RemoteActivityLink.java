package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.device.kernel.web.outgoing.Dialogue;
import dev.vestibule.device.kernel.web.outgoing.HttpClient;
import dev.vestibule.hal.Bits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a door controller of cards and PINs over a WebSocket that stays open, and shows whatever it
 * says at any time. Source of activities and feedback: VAPIX, IdPoint service; how they go over the
 * WebSocket is assumed.
 */
final class RemoteActivityLink implements ReaderLink, Dialogue.Listener {

  /** How long somebody at a door is let wait for a word. Source: assumed. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Kernel kernel;
  private final HttpClient client;
  private final ActivityWords words;
  private final Controller controller;
  private final EntranceReader reader;
  private final Standing standing;
  private Optional<Dialogue> dialogue = Optional.empty();
  private Optional<Timer> next = Optional.empty();
  private Optional<Timer> waiting = Optional.empty();

  RemoteActivityLink(
      Kernel kernel,
      HttpClient client,
      ActivityWords words,
      Controller controller,
      EntranceReader reader,
      Standing standing) {
    this.kernel = kernel;
    this.client = client;
    this.words = words;
    this.controller = controller;
    this.reader = reader;
    this.standing = standing;
  }

  /** Something that has happened at the reader. */
  private record Activity(String type, Map<String, String> params) {}

  @Override
  public void open() {
    dialogue = Optional.of(client.converse(controller.webSocket(words.path()), this));
  }

  @Override
  public void close() {
    next.ifPresent(Timer::cancel);
    waiting.ifPresent(Timer::cancel);
    dialogue.ifPresent(Dialogue::close);
  }

  @Override
  public void opened() {
    standing.works();
    ObjectNode wanted = JsonNodeFactory.instance.objectNode();
    wanted.putArray("functions").add("axev:notify").add(words.feedback());
    call(words.subscribe(), wanted);
  }

  @Override
  public void ended(Dialogue.Ending ending) {
    if (waiting.isPresent()) silent();
    next = Optional.of(kernel.loop().after(standing.fails(ending.words()), this::open));
  }

  @Override
  public void card(Tag tag) {
    indicate(CardForm.CARD, List.of(activity(tag)));
  }

  /** The card was told of when it was shown; it is told again, so that both count as one. */
  @Override
  public void pin(String keys, Optional<Tag> after) {
    List<Activity> activities = new ArrayList<>();
    after.map(this::activity).ifPresent(activities::add);
    activities.add(new Activity("PIN", Map.of(CardForm.PIN, CardForm.pin(keys))));
    indicate(CardForm.PIN, activities);
  }

  @Override
  public void unlock() {
    indicate("Door unlock", List.of(new Activity("REX", Map.of())));
  }

  private Activity activity(Tag tag) {
    Bits output = kernel.readers().output(tag);
    Map<String, String> params = CardForm.of(tag, output);
    params.put("BitCount", "" + output.length());
    return new Activity("Card", params);
  }

  private void indicate(String what, List<Activity> activities) {
    if (!standing.connected()) {
      standing.denied(what + " not sent: no connection with the door controller");
      denied();
      return;
    }
    kernel.journal().note(Kind.ACTION, what + " sent to the door controller").enter();
    ObjectNode params = JsonNodeFactory.instance.objectNode();
    params.put("Token", reader.source()).put("Description", reader.name());
    ArrayNode list = params.putArray("Activities");
    for (Activity activity : activities) {
      ArrayNode items = list.addObject().put("Type", activity.type()).putArray("Params");
      activity
          .params()
          .forEach((name, value) -> items.addObject().put("Name", name).put("Value", value));
    }
    if (waiting.isEmpty()) waiting = Optional.of(kernel.loop().after(PATIENCE, this::silent));
    call(words.indicate(), params);
  }

  /** In Google's style. */
  private void call(String method, ObjectNode params) {
    ObjectNode call = JsonNodeFactory.instance.objectNode();
    call.put("apiVersion", "1.0").put("method", method).set("params", params);
    dialogue.ifPresent(open -> open.say(call.toString()));
  }

  @Override
  public void heard(String text) {
    JsonNode message = read(text);
    boolean feedback = message.path("method").asString("").equals(words.feedback());
    JsonNode params = message.path("params");
    if (!feedback || !params.path("Token").asString("").equals(reader.source())) return;
    Feedback.ofIdPoint(params.path("Profile").asString("")).ifPresent(this::told);
  }

  private static JsonNode read(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (JacksonException malformed) {
      return JsonNodeFactory.instance.missingNode();
    }
  }

  private void told(Feedback feedback) {
    if (feedback != Feedback.PROCESSING) answered();
    tell("Door controller: " + feedback.code(), feedback);
  }

  private void answered() {
    waiting.ifPresent(Timer::cancel);
    waiting = Optional.empty();
  }

  private void silent() {
    answered();
    standing.denied("The door controller has said nothing about what it was told of");
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
