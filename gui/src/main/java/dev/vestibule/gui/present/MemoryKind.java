package dev.vestibule.gui.present;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace.CommMode;
import dev.vestibule.hal.CardPlace.KeyType;
import dev.vestibule.virtual.card.ClassicCard;
import dev.vestibule.virtual.card.DesfireCard;
import dev.vestibule.virtual.card.SecureIdentity;
import dev.vestibule.virtual.card.UltralightCard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a card can keep, as forms: one for each file or sector, or a single one. */
public enum MemoryKind {
  NONE("No data", "", 0, List.of()),
  DESFIRE(
      "DESFire files",
      "File",
      32,
      List.of(
          CardField.hex("Application", 3, 3, "F48000"),
          CardField.choice("Key type", codes(KeyType.values()), KeyType.EV1_AES.code()),
          CardField.number("Key number", 0, 13, 0),
          CardField.hex("Key", 16, 24, "0".repeat(32)),
          CardField.number("File number", 0, 31, 0),
          CardField.choice(
              "Protection",
              List.of("Plain", "Plain_MACed", "Encrypted"),
              CommMode.ENCRYPTED.code()),
          CardField.hex("Data", 1, 1_024, ""))),
  CLASSIC(
      "Classic sectors",
      "Sector",
      40,
      List.of(
          CardField.number("Sector number", 0, 39, 1),
          CardField.hex("Key A", 6, 6, "F".repeat(12)),
          CardField.hex("Key B", 6, 6, "F".repeat(12)),
          CardField.hex("Data", 1, 240, ""))),
  ULTRALIGHT(
      "Ultralight pages",
      "Pages",
      1,
      List.of(
          new CardField(
              "Key",
              "16 bytes in hexadecimal, or empty",
              it -> it.matches("([0-9A-Fa-f]{32})?"),
              "",
              List.of()),
          CardField.hex("Data", 1, 1_024, ""))),
  SECURE_ID("Secure identity", "Identity", 1, List.of(CardField.hex("Data", 1, 64, "")));

  private final String words;
  private final String part;
  private final int most;
  private final List<CardField> fields;

  MemoryKind(String words, String part, int most, List<CardField> fields) {
    this.words = words;
    this.part = part;
    this.most = most;
    this.fields = fields;
  }

  /** What one form stands for. */
  public String part() {
    return part;
  }

  /** Forms there can be. */
  public int most() {
    return most;
  }

  /** What is asked in each form. */
  public List<CardField> fields() {
    return fields;
  }

  /** A new form, as it is usual. */
  public Map<String, String> usual() {
    Map<String, String> form = new LinkedHashMap<>();
    fields.forEach(field -> form.put(field.title(), field.usual()));
    return form;
  }

  @Override
  public String toString() {
    return words;
  }

  /** The kind of what a card keeps. */
  static MemoryKind of(CardMemory memory) {
    return switch (memory) {
      case DesfireCard desfire -> DESFIRE;
      case ClassicCard classic -> CLASSIC;
      case UltralightCard ultralight -> ULTRALIGHT;
      case SecureIdentity identity -> SECURE_ID;
      default -> NONE;
    };
  }

  /** Forms of what a card keeps. */
  static List<Map<String, String>> forms(CardMemory memory) {
    return switch (memory) {
      case DesfireCard(var applications) ->
          applications.stream().flatMap(MemoryKind::files).toList();
      case ClassicCard(var sectors) -> {
        List<Map<String, String>> forms = new ArrayList<>();
        sectors.forEach(
            (number, sector) ->
                forms.add(
                    CLASSIC.form(
                        "" + number,
                        sector.keyA().hex(),
                        sector.keyB().hex(),
                        sector.data().toHex())));
        yield forms;
      }
      case UltralightCard(var key, var pages) ->
          List.of(ULTRALIGHT.form(key.map(CardKey::hex).orElse(""), pages.toHex()));
      case SecureIdentity(var data) -> List.of(SECURE_ID.form(data.toHex()));
      default -> List.of();
    };
  }

  private static Stream<Map<String, String>> files(DesfireCard.Application application) {
    return new TreeMap<>(application.files())
        .entrySet().stream()
            .map(
                file ->
                    DESFIRE.form(
                        application.aid(),
                        application.keyType().code(),
                        "" + file.getValue().readKey(),
                        Optional.ofNullable(application.keys().get(file.getValue().readKey()))
                            .map(CardKey::hex)
                            .orElse(""),
                        "" + file.getKey(),
                        file.getValue().commMode().code(),
                        file.getValue().data().toHex()));
  }

  /** What is wrong between the fields of all forms, by form and field. */
  Map<String, String> conflicts(List<Map<String, String>> forms) {
    Map<String, String> wrong = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      Map<String, String> form = forms.get(i);
      int at = i;
      conflict(form).forEach((field, why) -> wrong.put(CardDraft.place(at, field), why));
      boolean twice =
          forms.subList(0, i).stream().anyMatch(it -> identity(it).equals(identity(form)));
      if (twice) wrong.put(CardDraft.place(i, identityField()), "is on the card already");
    }
    return wrong;
  }

  private Map<String, String> conflict(Map<String, String> form) {
    if (this == DESFIRE) {
      int bytes = KeyType.named(of(form, "Key type")).orElseThrow().bytes();
      if (of(form, "Key").length() != 2 * bytes) {
        return Map.of("Key", "is " + bytes + " bytes for keys of this type");
      }
    }
    boolean small = this == CLASSIC && Integer.parseInt(of(form, "Sector number")) < 32;
    return small && of(form, "Data").length() > 96
        ? Map.of("Data", "is 1-48 bytes in sectors 0-31")
        : Map.of();
  }

  private String identityField() {
    return this == DESFIRE ? "File number" : fields.getFirst().title();
  }

  private List<String> identity(Map<String, String> form) {
    return this == DESFIRE
        ? List.of(of(form, "Application").toUpperCase(Locale.ROOT), of(form, identityField()))
        : List.of(of(form, identityField()));
  }

  /** What a card with these forms keeps; all of them are right. */
  CardMemory memory(List<Map<String, String>> forms) {
    return switch (this) {
      case NONE -> CardMemory.NONE;
      case DESFIRE -> new DesfireCard(applications(forms));
      case CLASSIC -> {
        var sectors = new TreeMap<Integer, ClassicCard.Sector>();
        for (var form : forms) {
          sectors.put(
              Integer.parseInt(of(form, "Sector number")),
              new ClassicCard.Sector(
                  new CardKey(of(form, "Key A")), new CardKey(of(form, "Key B")), data(form)));
        }
        yield new ClassicCard(sectors);
      }
      case ULTRALIGHT -> {
        String key = of(forms.getFirst(), "Key");
        yield new UltralightCard(
            key.isEmpty() ? Optional.empty() : Optional.of(new CardKey(key)),
            data(forms.getFirst()));
      }
      case SECURE_ID -> new SecureIdentity(data(forms.getFirst()));
    };
  }

  private static List<DesfireCard.Application> applications(List<Map<String, String>> forms) {
    Map<String, DesfireCard.Application> applications = new LinkedHashMap<>();
    for (var form : forms) {
      int number = Integer.parseInt(of(form, "Key number"));
      CommMode mode = CommMode.named(of(form, "Protection")).orElseThrow();
      var one =
          new DesfireCard.Application(
              of(form, "Application"),
              KeyType.named(of(form, "Key type")).orElseThrow(),
              Map.of(number, new CardKey(of(form, "Key"))),
              Map.of(
                  Integer.parseInt(of(form, "File number")),
                  new DesfireCard.File(number, mode, data(form))));
      applications.merge(one.aid(), one, MemoryKind::joined);
    }
    return List.copyOf(applications.values());
  }

  private static DesfireCard.Application joined(
      DesfireCard.Application one, DesfireCard.Application other) {
    Map<Integer, CardKey> keys = new TreeMap<>(one.keys());
    keys.putAll(other.keys());
    Map<Integer, DesfireCard.File> files = new TreeMap<>(one.files());
    files.putAll(other.files());
    return new DesfireCard.Application(one.aid(), other.keyType(), keys, files);
  }

  private Map<String, String> form(String... values) {
    Map<String, String> form = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) form.put(fields.get(i).title(), values[i]);
    return form;
  }

  private static Bits data(Map<String, String> form) {
    return Bits.ofHex(of(form, "Data"));
  }

  private static String of(Map<String, String> form, String field) {
    return form.getOrDefault(field, "");
  }

  private static List<String> codes(KeyType... types) {
    return Arrays.stream(types).map(KeyType::code).toList();
  }
}
