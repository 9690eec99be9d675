package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.schedule.Schedules;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/** The credential holders kept in the unit. Every change is safe on the flash before it counts. */
public final class EntryList {

  /** Source: user manual, Entry list. */
  public static final int MOST_HOLDERS = 50;

  /** Conditions named by the user at most (assumed). */
  public static final int MOST_CONDITIONS = 10;

  static final Parameter<Boolean> USED =
      Parameter.setting(
          "EntryList.Enabled",
          new YesNoKind(),
          false,
          "Use Entry list",
          "Whether the unit decides by its own list of credential holders.",
          Source.assumed("the manual has the switch, no document its parameter"));

  static final Parameter<Boolean> USES_CONTROLLER =
      Parameter.setting(
          "EntryList.UseDoorController",
          new YesNoKind(),
          true,
          "Use connected door controller",
          "Whether a connected access control unit decides about what the list does not know.",
          Source.assumed("the manual has the switch, no document its parameter or its default"));

  private static final int LONGEST_NAME = 64;
  private static final int LONGEST_PIN = 32;
  private static final int LONGEST_UID = 64;
  private static final int LONGEST_CODE = 300;

  /** The answer to a change. */
  public sealed interface Outcome {}

  /** It was done. */
  public record Accepted(CredentialHolder holder) implements Outcome {}

  /** Nothing was changed; the reason says what is wrong. */
  public record Refused(String reason) implements Outcome {}

  /** What is kept: the holders and the conditions named by the user. */
  record Content(List<CredentialHolder> holders, List<String> conditions) {}

  private final Document<Content> document;
  private final Schedules schedules;
  private final Supplier<String> newId;

  EntryList(Store store, Schedules schedules, Supplier<String> newId) {
    this.document =
        store.document(
            "entrylist",
            Codec.json(new TypeReference<Content>() {}),
            new Content(List.of(), List.of()));
    this.schedules = schedules;
    this.newId = newId;
  }

  /** All holders in order. */
  public List<CredentialHolder> holders() {
    return document.value().holders();
  }

  /** The conditions named by the user. */
  private List<String> conditions() {
    return document.value().conditions();
  }

  /** The holder with this id. */
  Optional<CredentialHolder> find(String id) {
    return holders().stream().filter(holder -> holder.id().equals(id)).findFirst();
  }

  /** Adds a holder. */
  public Outcome add(CredentialHolder holder) {
    return one(put(List.of(holder.withId(""))));
  }

  private static Outcome one(Put put) {
    return switch (put) {
      case Stored(List<CredentialHolder> stored) -> new Accepted(stored.getFirst());
      case NotStored(String reason, boolean missing) -> new Refused(reason);
    };
  }

  /** The answer to {@link #put}. */
  sealed interface Put {}

  /** All are in the list as they are here. */
  record Stored(List<CredentialHolder> holders) implements Put {}

  /**
   * Nothing was changed; the reason says what is wrong.
   *
   * @param missing whether a holder depends on something that is not there
   */
  record NotStored(String reason, boolean missing) implements Put {}

  /** Adds holders without an id, and replaces those with one: all of them, or none. */
  Put put(List<CredentialHolder> wanted) {
    List<CredentialHolder> all = new ArrayList<>(holders());
    List<CredentialHolder> stored = new ArrayList<>();
    for (CredentialHolder given : wanted) {
      boolean added = given.id().isEmpty();
      if (added && all.size() >= MOST_HOLDERS) {
        return new NotStored(
            "the list holds " + MOST_HOLDERS + " credential holders already", false);
      }
      CredentialHolder holder = added ? normal(given).withId(newId.get()) : normal(given);
      Optional<String> wrong = wrong(holder, all);
      if (wrong.isPresent()) return new NotStored(wrong.get(), false);
      Optional<String> missing = holder.schedule().filter(id -> schedules.find(id).isEmpty());
      if (missing.isPresent()) return new NotStored("no such schedule: " + missing.get(), true);
      if (added) all.add(holder);
      else all.replaceAll(other -> other.id().equals(holder.id()) ? holder : other);
      stored.add(holder);
    }
    keep(all);
    return new Stored(stored);
  }

  /** Removes the holders with these ids; false if there is none with one of them. */
  boolean removeAll(List<String> ids) {
    if (ids.stream().anyMatch(id -> find(id).isEmpty())) return false;
    keep(holders().stream().filter(holder -> !ids.contains(holder.id())).toList());
    return true;
  }

  /** All conditions that a holder can raise: the one there always is, and those of the user. */
  List<EventCondition> eventConditions() {
    return Stream.concat(
            Stream.of(EventCondition.ACCESS_GRANTED),
            conditions().stream().map(EventCondition::new))
        .toList();
  }

  /** Adds a condition that holders can raise; the reason if it cannot be added. */
  Optional<String> add(EventCondition condition) {
    String name = condition.name();
    if (!name.matches("[A-Za-z0-9]([A-Za-z0-9 _-]{0,30}[A-Za-z0-9_-])?")) {
      return Optional.of("a condition's name has 1-32 letters, digits, spaces, - and _: " + name);
    }
    if (eventConditions().stream().anyMatch(condition::clashesWith)) {
      return Optional.of("there is a condition of this name already: " + name);
    }
    if (conditions().size() >= MOST_CONDITIONS) {
      return Optional.of("there are " + MOST_CONDITIONS + " named conditions already");
    }
    List<String> conditions = new ArrayList<>(conditions());
    conditions.add(name);
    document.replace(new Content(holders(), List.copyOf(conditions)));
    return Optional.empty();
  }

  /** Removes a condition of the user that no holder raises; the reason if it cannot be removed. */
  Optional<String> remove(EventCondition condition) {
    if (holders().stream().anyMatch(holder -> holder.condition().equals(condition.name()))) {
      return Optional.of("a credential holder raises this condition: " + condition.name());
    }
    if (!conditions().contains(condition.name())) {
      return Optional.of("this condition stays: " + condition.name());
    }
    List<String> left =
        conditions().stream().filter(name -> !name.equals(condition.name())).toList();
    document.replace(new Content(holders(), left));
    return Optional.empty();
  }

  /** Counts one use; when this returns, it is counted for good. */
  void count(CredentialHolder used) {
    keep(
        holders().stream()
            .map(holder -> holder.id().equals(used.id()) ? holder.usedOnceMore() : holder)
            .toList());
  }

  private void keep(List<CredentialHolder> holders) {
    document.replace(new Content(List.copyOf(holders), conditions()));
  }

  private Optional<String> wrong(CredentialHolder holder, List<CredentialHolder> all) {
    if (holder.firstName().isBlank() || holder.firstName().length() > LONGEST_NAME) {
      return Optional.of("a first name has 1-" + LONGEST_NAME + " characters");
    }
    if (holder.lastName().length() > LONGEST_NAME) {
      return Optional.of("a last name has up to " + LONGEST_NAME + " characters");
    }
    boolean taken =
        all.stream()
            .filter(other -> !other.id().equals(holder.id()))
            .anyMatch(other -> other.firstName().equals(holder.firstName()));
    if (taken) {
      return Optional.of(
          "there is a credential holder of this first name already: " + holder.firstName());
    }
    if (holder.card().filter(uid -> !uid.matches("[0-9A-F]{1," + LONGEST_UID + "}")).isPresent()) {
      return Optional.of("a card's UID has 1-" + LONGEST_UID + " hexadecimal digits");
    }
    if (holder.pin().filter(pin -> !pin.matches("[0-9]{1," + LONGEST_PIN + "}")).isPresent()) {
      return Optional.of("a PIN has 1-" + LONGEST_PIN + " digits");
    }
    if (holder.qr().filter(text -> text.isEmpty() || text.length() > LONGEST_CODE).isPresent()) {
      return Optional.of("a QR code has 1-" + LONGEST_CODE + " characters");
    }
    if (holder.maxUses().filter(times -> times < 1 || times > 1_000_000).isPresent()) {
      return Optional.of("the number of times is 1-1000000");
    }
    String condition = holder.condition();
    if (eventConditions().stream().noneMatch(it -> it.name().equals(condition))) {
      return Optional.of("no such condition: " + condition);
    }
    return Optional.empty();
  }

  private static CredentialHolder normal(CredentialHolder holder) {
    return holder
        .card()
        .map(uid -> holder.withCard(uid.replaceAll("[ :-]", "").toUpperCase(Locale.ROOT)))
        .orElse(holder);
  }
}
