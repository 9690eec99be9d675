package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.reader.CardData;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.hal.Bits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A card and a PIN as door controllers are told of them. Source: VAPIX, IdData. */
final class CardForm {

  static final String CARD = "Card";
  static final String PIN = "PIN";

  private static final List<String> TAKEN = List.of(CARD, PIN, "CardNr", "BitCount", "REX");

  private CardForm() {}

  /**
   * What the card is known by; and, never in its place, what data sets have read of it.
   *
   * @param output the card in the chosen output format
   */
  static Map<String, String> of(Tag tag, Bits output) {
    Map<String, String> data = new LinkedHashMap<>();
    for (CardData set : tag.data()) data.put(set.name(), hex(set.bits()));
    TAKEN.forEach(data::remove);
    data.put(CARD, hex(output));
    return data;
  }

  /** The PIN without the key that has ended it. */
  static String pin(String keys) {
    return keys.replace("#", "");
  }

  private static String hex(Bits bits) {
    return bits.toHex().toLowerCase(Locale.ROOT);
  }
}
