package dev.vestibule.scenarios.world;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.device.services.rules.Rule;
import dev.vestibule.device.services.rules.RuleService;
import dev.vestibule.device.services.schedules.ScheduleService;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.scenarios.peer.JsonCall;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.twin.Twin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The unit's pages Entry list, Configuration check, Rules and Schedules. What the unit's network
 * has an interface for is done over that; the rest is done inside the unit, as the pages would.
 * Whatever can be refused answers why it was; empty if it was not.
 */
public final class Pages {

  private static final String INTERCOM = "/vapix/intercom";

  private final Supplier<Twin> unit;

  Pages(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /**
   * A credential holder as the page lists it.
   *
   * @param condition its name
   */
  public record Listed(String id, String firstName, String condition, int uses) {}

  /** What the reader read last. */
  public record Latest(Bits uid, ChipType chip) {}

  /** Adds a credential holder. */
  public Optional<String> add(CredentialHolder holder) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("firstName", holder.firstName()).put("lastName", holder.lastName());
    holder.card().ifPresent(uid -> form.put("card", uid));
    holder.pin().ifPresent(digits -> form.put("pin", digits));
    holder.qr().ifPresent(text -> form.put("qr", text));
    form.putArray("eventConditions").add(holder.condition());
    holder.validFrom().ifPresent(time -> form.put("validFrom", "" + time));
    holder.validTo().ifPresent(time -> form.put("validTo", "" + time));
    holder.schedule().ifPresent(id -> form.put("schedule", id));
    holder.maxUses().ifPresent(times -> form.put("maxUses", times));
    ObjectNode holders = JsonNodeFactory.instance.objectNode();
    holders.putArray("holders").add(form);
    return refusal(call("SetCredentialHolders", holders));
  }

  /** Removes the credential holder of this first name. */
  public Optional<String> remove(String firstName) {
    ObjectNode ids = JsonNodeFactory.instance.objectNode();
    ArrayNode list = ids.putArray("ids");
    holders().stream()
        .filter(it -> it.firstName().equals(firstName))
        .forEach(it -> list.add(it.id()));
    return refusal(call("RemoveCredentialHolders", ids));
  }

  /** All credential holders. */
  public List<Listed> holders() {
    Map<String, String> conditions = new HashMap<>();
    for (JsonNode condition : told("GetEntryListConfiguration").path("EventConditions")) {
      conditions.put(condition.path("Id").stringValue(), condition.path("Name").stringValue());
    }
    List<Listed> holders = new ArrayList<>();
    for (JsonNode form : told("GetCredentialHolders").path("holders")) {
      holders.add(
          new Listed(
              form.path("id").stringValue(),
              form.path("firstName").stringValue(),
              conditions.getOrDefault(form.path("eventConditions").path(0).stringValue(), ""),
              form.path("uses").intValue()));
    }
    return holders;
  }

  /** Adds a condition that holders can raise. */
  public Optional<String> addCondition(String name) {
    return refusal(
        call("AddEventCondition", JsonNodeFactory.instance.objectNode().put("Name", name)));
  }

  /** Removes a condition that no holder raises. */
  public Optional<String> removeCondition(String id) {
    return refusal(
        call("RemoveEventCondition", JsonNodeFactory.instance.objectNode().put("Id", id)));
  }

  /** Adds a rule. */
  public Optional<String> add(Rule rule) {
    return ask(
        station ->
            station.rules().add(rule) instanceof RuleService.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty());
  }

  /** All rules. */
  public List<Rule> rules() {
    return ask(station -> station.rules().rules());
  }

  /** Adds a schedule or a pulse, written as iCalendar has it. */
  public Optional<String> addSchedule(String name, String calendar) {
    return ask(station -> refusal(station.schedules().add(name, calendar)));
  }

  /** Removes the schedule with this id. */
  public Optional<String> removeSchedule(String id) {
    return ask(station -> refusal(station.schedules().remove(id)));
  }

  /** The ids of all schedules and pulses by their names, in order. */
  public SequencedMap<String, String> schedules() {
    SequencedMap<String, String> ids = new LinkedHashMap<>();
    ask(station -> station.kernel().schedules().all())
        .forEach(schedule -> ids.put(schedule.name(), schedule.id()));
    return ids;
  }

  private static Optional<String> refusal(ScheduleService.Outcome outcome) {
    return outcome instanceof ScheduleService.Refused(String reason)
        ? Optional.of(reason)
        : Optional.empty();
  }

  /** What the reader read last. */
  public Optional<Latest> latest() {
    JsonNode tag = told("GetLastTag").path("Tag");
    if (tag.isMissingNode()) return Optional.empty();
    Bits uid = Bits.ofHex(tag.path("TagUid").stringValue(), tag.path("BitCount").intValue());
    ChipType chip = ChipType.named(tag.path("TagType").stringValue()).orElseThrow();
    return Optional.of(new Latest(uid, chip));
  }

  /** Submits a UID on the page Configuration check. */
  public Optional<String> checkCard(String uid) {
    ObjectNode tag = JsonNodeFactory.instance.objectNode();
    tag.putObject("Tag").put("TagUid", uid);
    return refusal(call("InjectTag", tag));
  }

  /** Submits a PIN on the page Configuration check. */
  public Optional<String> checkPin(String digits) {
    return ask(station -> station.access().checkPin(digits));
  }

  /** Titles of all conditions that a rule can have. */
  public List<String> conditions() {
    return ask(
        station ->
            station.kernel().events().catalogue().stream()
                .filter(topic -> topic.inRules())
                .map(topic -> topic.title())
                .toList());
  }

  /** Titles of all actions that a rule can do. */
  public List<String> actions() {
    return ask(
        station ->
            station.kernel().actions().catalogue().stream()
                .map(action -> action.description().title())
                .toList());
  }

  /** The topic of the condition with this title. */
  public String topic(String title) {
    return ask(
        station ->
            station.kernel().events().catalogue().stream()
                .filter(topic -> topic.title().equals(title))
                .map(topic -> topic.path())
                .findFirst()
                .orElse(title));
  }

  /** The token of the action with this title. */
  public String action(String title) {
    return ask(
        station ->
            station.kernel().actions().catalogue().stream()
                .filter(action -> action.description().title().equals(title))
                .map(action -> action.description().token())
                .findFirst()
                .orElse(title));
  }

  private <T> T ask(Function<DoorStation, T> question) {
    return unit.get().ask(question);
  }

  private JsonNode told(String function) {
    return JsonMapper.shared()
        .readTree(call(function, JsonNodeFactory.instance.objectNode()).body());
  }

  private Reply call(String function, ObjectNode arguments) {
    ObjectNode call = JsonNodeFactory.instance.objectNode();
    call.set(function, arguments);
    return unit.get().installer().post(INTERCOM, JsonCall.TYPE, call.toString());
  }

  private static Optional<String> refusal(Reply reply) {
    return reply.status() == 200 ? Optional.empty() : reply.value("FaultMsg");
  }
}
