package dev.vestibule.gui.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.feed.WalletCard.Chip;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace.CommMode;
import dev.vestibule.hal.CardPlace.KeyType;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.virtual.card.ClassicCard;
import dev.vestibule.virtual.card.DesfireCard;
import dev.vestibule.virtual.card.SecureIdentity;
import dev.vestibule.virtual.card.UltralightCard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CardDraftTest {

  private static final CardKey KEY = new CardKey("A0A1A2A3A4A5");
  private static final CardKey LONG_KEY = new CardKey("00112233445566778899AABBCCDDEEFF");

  private static CardDraft with(String field, String value) {
    Map<String, String> fields = new HashMap<>(CardDraft.empty().fields());
    fields.put("Title", "Anna");
    fields.put("UID", "04A1B2C3");
    fields.put(field, value);
    return new CardDraft(fields, MemoryKind.NONE, List.of());
  }

  static List<CardMemory> memories() {
    var file = new DesfireCard.File(2, CommMode.PLAIN, Bits.ofHex("0011"));
    return List.of(
        new DesfireCard(
            List.of(
                new DesfireCard.Application(
                    "F48000", KeyType.EV1_AES, Map.of(2, LONG_KEY), Map.of(1, file, 3, file)))),
        new ClassicCard(
            new TreeMap<>(Map.of(4, new ClassicCard.Sector(KEY, KEY, Bits.ofHex("AA"))))),
        new UltralightCard(Optional.of(LONG_KEY), Bits.ofHex("0102")),
        new SecureIdentity(Bits.ofHex("ABCD")));
  }

  @ParameterizedTest
  @MethodSource("memories")
  void aCardThatIsWrittenDownAndReadAgainIsTheSame(CardMemory memory) {
    var card = new Transponder(ChipType.MIFARE_DESFIRE, Bits.ofHex("04A1B2C3"), memory);
    CardDraft draft = CardDraft.of("Anna", "Staff", card);
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.card().thing()).isEqualTo(new Chip(card));
  }

  @ParameterizedTest
  @CsvSource({
    "Title, '', is 1-40 characters",
    "UID, 04X, is 1-64 hexadecimal digits",
    "Bits, 257, 'is 1-256, or empty for four for each digit'",
    "Bits, 12, is at least 27 for this UID"
  })
  void whatCannotBeIsSaidAtItsFieldWithTheRange(String field, String value, String problem) {
    assertThat(with(field, value).problems()).containsExactly(Map.entry(field, problem));
  }

  @Test
  void aShortKeyIsRefusedForALongKeyType() {
    Map<String, String> form = new HashMap<>(MemoryKind.DESFIRE.usual());
    form.put("Key type", "EV1_3K3DES");
    form.put("Data", "00");
    var draft = new CardDraft(with("Hint", "").fields(), MemoryKind.DESFIRE, List.of(form));
    assertThat(draft.problems())
        .containsExactly(Map.entry("0.Key", "is 24 bytes for keys of this type"));
  }

  @Test
  void aSectorIsOnTheCardOnce() {
    Map<String, String> form = new HashMap<>(MemoryKind.CLASSIC.usual());
    form.put("Data", "00");
    var draft = new CardDraft(with("Hint", "").fields(), MemoryKind.CLASSIC, List.of(form, form));
    assertThat(draft.problems())
        .containsExactly(Map.entry("1.Sector number", "is on the card already"));
  }
}
