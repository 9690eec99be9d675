package dev.vestibule.scenarios.world;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.schedule.Schedule;
import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.device.services.access.EntryList;
import dev.vestibule.device.services.rules.Rule;
import dev.vestibule.device.services.rules.RuleService;
import dev.vestibule.device.services.schedules.ScheduleService;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The unit's pages Entry list, Configuration check, Rules and Schedules. The unit has no network
 * interface for what is done there, so it is done inside the unit, as the pages would. Whatever can
 * be refused answers why it was; empty if it was not.
 */
public final class Pages {

  private final Supplier<Twin> unit;

  Pages(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Adds a credential holder. */
  public Optional<String> add(CredentialHolder holder) {
    return ask(
        station ->
            station.access().entryList().add(holder) instanceof EntryList.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty());
  }

  /** All credential holders. */
  public List<CredentialHolder> holders() {
    return ask(station -> station.access().entryList().holders());
  }

  /** Adds a condition that holders can raise. */
  public Optional<String> addCondition(String name) {
    return ask(station -> station.access().addCondition(name));
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

  /** All schedules and pulses. */
  public List<Schedule> schedules() {
    return ask(station -> station.kernel().schedules().all());
  }

  private static Optional<String> refusal(ScheduleService.Outcome outcome) {
    return outcome instanceof ScheduleService.Refused(String reason)
        ? Optional.of(reason)
        : Optional.empty();
  }

  /** What the reader read last. */
  public Optional<Tag> latest() {
    return ask(station -> station.reader().latest());
  }

  /** Submits a UID on the page Configuration check. */
  public Optional<String> checkCard(String uid) {
    return ask(station -> station.reader().checkCard(uid));
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
}
