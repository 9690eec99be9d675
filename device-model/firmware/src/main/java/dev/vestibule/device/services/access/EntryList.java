package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
  private final Supplier<String> newId;

  EntryList(Store store, Supplier<String> newId) {
    this.document =
        store.document(
            "entrylist",
            Codec.json(new TypeReference<Content>() {}),
            new Content(List.of(), List.of()));
    this.newId = newId;
  }

  /** All holders in order. */
  public List<CredentialHolder> holders() {
    return document.value().holders();
  }

  /** The conditions named by the user. */
  public List<String> conditions() {
    return document.value().conditions();
  }

  /** Adds a holder. */
  public Outcome add(CredentialHolder holder) {
    if (holders().size() >= MOST_HOLDERS) {
      return new Refused("the list holds " + MOST_HOLDERS + " credential holders already");
    }
    CredentialHolder added = normal(holder).withId(newId.get());
    return change(added, other -> false, holders -> append(holders, added));
  }

  /** Replaces the holder that has the same id. */
  public Outcome update(CredentialHolder holder) {
    CredentialHolder changed = normal(holder);
    if (holders().stream().noneMatch(other -> other.id().equals(changed.id()))) {
      return new Refused("no such credential holder: " + changed.name());
    }
    return change(
        changed,
        other -> other.id().equals(changed.id()),
        holders ->
            holders.stream().map(old -> old.id().equals(changed.id()) ? changed : old).toList());
  }

  /** Removes the holder of this first name. */
  public Outcome remove(String firstName) {
    Optional<CredentialHolder> found =
        holders().stream().filter(holder -> holder.firstName().equals(firstName)).findFirst();
    if (found.isEmpty()) return new Refused("no such credential holder: " + firstName);
    keep(holders().stream().filter(holder -> !holder.equals(found.get())).toList());
    return new Accepted(found.get());
  }

  /** Adds the name of a condition that holders can raise; the reason if it cannot be added. */
  Optional<String> addCondition(String name) {
    if (!name.matches("[A-Za-z0-9][A-Za-z0-9 _-]{0,31}")) {
      return Optional.of("a condition's name has 1-32 letters, digits, spaces, - and _: " + name);
    }
    if (name.equals(CredentialHolder.ACCESS_GRANTED) || conditions().contains(name)) {
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

  /** Counts one use; when this returns, it is counted for good. */
  void count(CredentialHolder used) {
    keep(
        holders().stream()
            .map(holder -> holder.id().equals(used.id()) ? holder.usedOnceMore() : holder)
            .toList());
  }

  private Outcome change(
      CredentialHolder holder,
      Predicate<CredentialHolder> self,
      UnaryOperator<List<CredentialHolder>> edit) {
    Optional<String> wrong = wrong(holder, self);
    if (wrong.isPresent()) return new Refused(wrong.get());
    keep(edit.apply(holders()));
    return new Accepted(holder);
  }

  private void keep(List<CredentialHolder> holders) {
    document.replace(new Content(List.copyOf(holders), conditions()));
  }

  private Optional<String> wrong(CredentialHolder holder, Predicate<CredentialHolder> self) {
    if (holder.firstName().isBlank() || holder.firstName().length() > LONGEST_NAME) {
      return Optional.of("a first name has 1-" + LONGEST_NAME + " characters");
    }
    if (holder.lastName().length() > LONGEST_NAME) {
      return Optional.of("a last name has up to " + LONGEST_NAME + " characters");
    }
    boolean taken =
        holders().stream()
            .filter(self.negate())
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
    if (!condition.equals(CredentialHolder.ACCESS_GRANTED) && !conditions().contains(condition)) {
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

  private static List<CredentialHolder> append(
      List<CredentialHolder> holders, CredentialHolder added) {
    List<CredentialHolder> all = new ArrayList<>(holders);
    all.add(added);
    return all;
  }
}
