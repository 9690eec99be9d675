package dev.vestibule.gui.present;

import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.feed.WalletCard.Chip;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A card as somebody writes it, right or wrong.
 *
 * @param fields by title
 * @param kind what it keeps
 * @param forms of what it keeps
 */
public record CardDraft(
    Map<String, String> fields, MemoryKind kind, List<Map<String, String>> forms) {

  private static final String TITLE = "Title", HINT = "Hint", CHIP = "Chip";
  private static final String UID = "UID", BITS = "Bits";
  private static final int LONGEST = 256;

  /** What is asked of every card. */
  public static final List<CardField> FIELDS =
      List.of(
          new CardField(
              TITLE, "1-40 characters", it -> !it.isBlank() && it.length() <= 40, "", List.of()),
          new CardField(HINT, "0-40 characters", it -> it.length() <= 40, "", List.of()),
          CardField.choice(
              CHIP,
              Arrays.stream(ChipType.values()).map(ChipType::displayName).toList(),
              ChipType.MIFARE_DESFIRE.displayName()),
          new CardField(
              UID, "1-64 hexadecimal digits", it -> it.matches("[0-9A-Fa-f]{1,64}"), "", List.of()),
          new CardField(
              BITS,
              "1-" + LONGEST + ", or empty for four for each digit",
              it -> it.isEmpty() || CardField.number(it, 1, LONGEST),
              "",
              List.of()));

  public CardDraft {
    fields = Map.copyOf(fields);
    forms = forms.stream().map(Map::copyOf).toList();
  }

  /** A card about which nothing is written. */
  public static CardDraft empty() {
    Map<String, String> fields = new LinkedHashMap<>();
    FIELDS.forEach(field -> fields.put(field.title(), field.usual()));
    return new CardDraft(fields, MemoryKind.NONE, List.of());
  }

  /** A card of the wallet. */
  public static CardDraft of(String title, String hint, Transponder card) {
    String uid = card.uid().toHex();
    boolean usual = card.uid().length() == uid.length() * 4;
    return new CardDraft(
        Map.of(
            TITLE,
            title,
            HINT,
            hint,
            CHIP,
            card.chip().displayName(),
            UID,
            uid,
            BITS,
            usual ? "" : "" + card.uid().length()),
        MemoryKind.of(card.memory()),
        MemoryKind.forms(card.memory()));
  }

  /** The name of a field of a form of what the card keeps. */
  public static String place(int form, String field) {
    return form + "." + field;
  }

  /** What is wrong, by field; each begins with "is". */
  public Map<String, String> problems() {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (CardField field : FIELDS) {
      if (!field.takes().test(of(field.title()))) wrong.put(field.title(), "is " + field.range());
    }
    if (!wrong.containsKey(UID) && !wrong.containsKey(BITS) && tooShort()) {
      wrong.put(BITS, "is at least " + value().bitLength() + " for this UID");
    }
    for (int i = 0; i < forms.size(); i++) {
      for (CardField field : kind.fields()) {
        String written = forms.get(i).getOrDefault(field.title(), "");
        if (!field.takes().test(written)) {
          wrong.put(place(i, field.title()), "is " + field.range());
        }
      }
    }
    if (wrong.isEmpty()) wrong.putAll(kind.conflicts(forms));
    return wrong;
  }

  /** The card; only if there is no problem. */
  WalletCard card() {
    var bits = Bits.ofHex(of(UID), length());
    ChipType chip = ChipType.named(of(CHIP)).orElseThrow();
    return new WalletCard(
        of(TITLE).strip(),
        of(HINT).strip(),
        new Chip(new Transponder(chip, bits, kind.memory(forms))));
  }

  private boolean tooShort() {
    return value().bitLength() > length();
  }

  private BigInteger value() {
    return new BigInteger(of(UID), 16);
  }

  private int length() {
    return of(BITS).isEmpty() ? of(UID).length() * 4 : Integer.parseInt(of(BITS));
  }

  private String of(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Says nothing of what the card keeps. */
  @Override
  public String toString() {
    return "CardDraft[" + of(TITLE) + "]";
  }
}
