package dev.vestibule.scenarios.preset;

import dev.vestibule.device.DoorStation;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.device.services.access.EntryList;
import dev.vestibule.device.services.rules.Condition;
import dev.vestibule.device.services.rules.Rule;
import dev.vestibule.device.services.rules.RuleService;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.door.Wiring;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named set-up.
 *
 * @param name short, as on the command line
 * @param title a few words
 * @param help what it is good for
 * @param parameters values by key
 * @param conditions names of further conditions of the Entry list
 * @param holders people of the Entry list
 * @param rules of the device
 * @param cards what visitors have in their wallets
 * @param wiring what is wired to the unit; the usual door if left out
 */
public record Preset(
    String name,
    String title,
    String help,
    Map<String, String> parameters,
    List<String> conditions,
    List<Holder> holders,
    List<RuleFile> rules,
    List<Card> cards,
    Wiring wiring) {

  public Preset {
    parameters = Map.copyOf(parameters == null ? Map.of() : parameters);
    conditions = List.copyOf(conditions == null ? List.of() : conditions);
    holders = List.copyOf(holders == null ? List.of() : holders);
    rules = List.copyOf(rules == null ? List.of() : rules);
    cards = List.copyOf(cards == null ? List.of() : cards);
    wiring = wiring == null ? Wiring.usual() : wiring;
  }

  /** A person of the Entry list. */
  public record Holder(
      String firstName,
      String lastName,
      Optional<String> card,
      Optional<String> pin,
      Optional<String> qr,
      Optional<String> condition,
      Optional<Instant> validFrom,
      Optional<Instant> validTo,
      Optional<String> schedule,
      Optional<Integer> numberOfTimes) {

    CredentialHolder toHolder() {
      return new CredentialHolder(
          "",
          firstName,
          lastName,
          card,
          pin,
          qr,
          condition.orElse(CredentialHolder.ACCESS_GRANTED),
          validFrom,
          validTo,
          schedule,
          numberOfTimes,
          0);
    }
  }

  /** A rule; what is left out is as in a new rule of the web page. */
  public record RuleFile(
      String name,
      List<ConditionFile> conditions,
      Optional<Boolean> trigger,
      Optional<Integer> waitSeconds,
      String action,
      Map<String, String> arguments) {

    Rule toRule() {
      return new Rule(
          name,
          true,
          conditions.stream().map(ConditionFile::toCondition).toList(),
          trigger.orElse(false),
          waitSeconds.orElse(0),
          action,
          arguments);
    }
  }

  /** A condition; an item left out of {@code match} may have any value. */
  public record ConditionFile(
      String topic, Optional<Map<String, String>> match, Optional<Boolean> invert) {

    Condition toCondition() {
      return new Condition(topic, match.orElse(Map.of()), invert.orElse(false));
    }
  }

  /**
   * A card in somebody's wallet.
   *
   * @param title whose card
   * @param hint a few words below
   * @param chip name of a chip type
   * @param uid hexadecimal
   * @param bits how many of its last bits there are; four for each digit if left out
   * @param memory what it keeps behind its keys
   */
  public record Card(
      String title,
      String hint,
      String chip,
      String uid,
      Optional<Integer> bits,
      Optional<MemoryForm> memory) {

    public Card {
      if (title == null || uid == null) {
        throw new IllegalArgumentException("a card has a title and a uid");
      }
      hint = hint == null ? "" : hint;
      transponder(chip, uid, bits, memory);
    }

    /** A card as files write it. */
    public static Card of(String title, String hint, Transponder card) {
      return new Card(
          title,
          hint,
          card.chip().displayName(),
          card.uid().toHex(),
          Optional.of(card.uid().length()),
          MemoryForm.of(card.memory()));
    }

    /** The card itself. */
    public Transponder transponder() {
      return transponder(chip, uid, bits, memory);
    }

    /**
     * A card with a chip of this name.
     *
     * @throws IllegalArgumentException if there is no such chip, or the UID is not hexadecimal
     */
    public static Transponder transponder(String chip, String uid) {
      return transponder(chip, uid, Optional.empty(), Optional.empty());
    }

    private static Transponder transponder(
        String chip, String uid, Optional<Integer> bits, Optional<MemoryForm> memory) {
      ChipType type =
          ChipType.named(chip)
              .orElseThrow(() -> new IllegalArgumentException("no such chip: " + chip));
      return new Transponder(
          type,
          Bits.ofHex(uid, bits.orElse(uid.length() * 4)),
          memory.map(MemoryForm::memory).orElse(CardMemory.NONE));
    }
  }

  /**
   * Sets a unit up. Runs in the loop of the unit.
   *
   * @throws PresetRefused if the unit refuses something; what came before it stays done
   */
  public void apply(DoorStation station) {
    Keys.check(parameters.keySet(), station.kernel().parameters());
    if (station.kernel().parameters().set(parameters)
        instanceof Parameters.Refused(String reason)) {
      throw new PresetRefused(name, reason);
    }
    for (String condition : conditions) {
      station.access().addCondition(condition).ifPresent(this::refuse);
    }
    for (Holder holder : holders) {
      if (station.access().entryList().add(holder.toHolder())
          instanceof EntryList.Refused(String reason)) {
        refuse(reason);
      }
    }
    for (RuleFile rule : rules) {
      if (station.rules().add(rule.toRule()) instanceof RuleService.Refused(String reason)) {
        refuse(reason);
      }
    }
  }

  private void refuse(String reason) {
    throw new PresetRefused(name, reason);
  }
}
