package dev.vestibule.scenarios.world;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.device.services.access.EntryList;
import dev.vestibule.device.services.io.IoService.PortState;
import dev.vestibule.device.services.rules.Rule;
import dev.vestibule.device.services.rules.RuleService;
import dev.vestibule.scenarios.twin.Twin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Sets the unit up and looks after it, as somebody does who is logged in. */
public final class Installer {

  private final Supplier<Twin> unit;
  private final Consumer<Optional<String>> refusal;

  /**
   * @param refusal is told after each attempt why it was refused, or that it was not
   */
  Installer(Supplier<Twin> unit, Consumer<Optional<String>> refusal) {
    this.unit = unit;
    this.refusal = refusal;
  }

  /** Changes a setting. */
  public void set(String key, String value) {
    attempt(
        station ->
            station.kernel().parameters().set(Map.of(key, value))
                    instanceof Parameters.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty());
  }

  /** The value of a setting. */
  public String value(String key) {
    return ask(
        station -> {
          Parameters parameters = station.kernel().parameters();
          return parameters
              .find(key)
              .map(parameters::text)
              .orElseThrow(() -> new IllegalArgumentException("no such setting: " + key));
        });
  }

  /** Adds a credential holder. */
  public void add(CredentialHolder holder) {
    attempt(
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
  public void addCondition(String name) {
    attempt(station -> station.access().addCondition(name));
  }

  /** Adds a rule. */
  public void add(Rule rule) {
    attempt(
        station ->
            station.rules().add(rule) instanceof RuleService.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty());
  }

  /** All rules. */
  public List<Rule> rules() {
    return ask(station -> station.rules().rules());
  }

  /** The ports as the I/O page shows them. */
  public List<PortState> ports() {
    return ask(station -> station.io().ports());
  }

  /** Switches a manual trigger. */
  public void manualTrigger(int number, boolean on) {
    attempt(
        station -> {
          station.io().manualTrigger(number, on);
          return Optional.empty();
        });
  }

  /** What the reader read last. */
  public Optional<Tag> latest() {
    return ask(station -> station.reader().latest());
  }

  /** Submits a UID on the page Configuration check. */
  public void checkCard(String uid) {
    attempt(station -> station.reader().checkCard(uid));
  }

  /** Submits a PIN on the page Configuration check. */
  public void checkPin(String digits) {
    attempt(station -> station.access().checkPin(digits));
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

  /**
   * The value an item of a property has now.
   *
   * @param title of the topic
   * @param instance name of the source item, and its value
   * @param item of the data
   */
  public Optional<String> property(String title, String instance, String value, String item) {
    return ask(
        station ->
            station.kernel().events().properties().stream()
                .filter(fact -> fact.topic().title().equals(title))
                .filter(fact -> value.equals(fact.source().get(instance)))
                .map(fact -> fact.data().getOrDefault(item, ""))
                .findFirst());
  }

  /** The journal's chain of causes, the latest entry of this text first. */
  public List<String> why(String text) {
    return ask(
        station -> {
          var journal = station.kernel().journal();
          return journal.entries().reversed().stream()
              .filter(entry -> entry.text().equals(text))
              .findFirst()
              .map(entry -> journal.why(entry.id()).stream().map(cause -> cause.text()).toList())
              .orElse(List.of());
        });
  }

  /** All that the journal says. */
  public List<String> journal() {
    return ask(
        station ->
            station.kernel().journal().entries().stream().map(entry -> entry.text()).toList());
  }

  private <T> T ask(Function<DoorStation, T> question) {
    return unit.get().ask(question);
  }

  private void attempt(Function<DoorStation, Optional<String>> deed) {
    refusal.accept(ask(deed));
  }
}
