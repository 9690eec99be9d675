package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.CardPlace;
import dev.vestibule.hal.CardPlace.CommMode;
import dev.vestibule.hal.CardPlace.KeyType;
import dev.vestibule.hal.ChipType;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A data set as clients write it. Keys are never read back: they come as {@code Protected} and
 * empty, and sent so they stay what they are (assumed). Source: VAPIX, Intercom service,
 * CardDataConfig.
 */
final class DataSetForm {

  static final String NAME = "name";

  private static final String DESFIRE = "DESFireEncryption";
  private static final String CLASSIC = "MifareClassicEncryption";
  private static final String ULTRALIGHT = "MifareULEncryption";
  private static final String SECURE_ID = "SecureId";
  private static final String DATA = "Data";
  private static final String CSN = "CSN";
  private static final String PROTECTED = "Protected";
  private static final int MOST_BITS = 32_768;
  private static final int MOST_BYTES = 4_096;
  private static final int BYTE = 8;
  private static final int CLASSIC_KEY = 6;
  private static final int ULTRALIGHT_KEY = 16;

  private static final Shape FORMAT = Shape.choice("Plaintext", PROTECTED);
  private static final Shape KEY =
      Shape.text(48, Form.pattern("a key in hexadecimal", "([0-9A-Fa-f]{2})*", "A0A1A2A3A4A5"));

  static final ObjectShape SHAPE =
      Shape.object()
          .required(
              NAME,
              Shape.text(
                  64,
                  Form.pattern("1-64 letters, digits, blanks, - and _", "[\\w -]{1,64}", "Site")))
          .required(
              "cardType",
              Shape.choice(
                  Arrays.stream(ChipType.values()).map(ChipType::code).toArray(String[]::new)))
          .required("dataSource", Shape.choice(CSN, SECURE_ID, DATA))
          .optional("enabled", Shape.bool())
          .optional("required", Shape.bool())
          .optional("useAsUid", Shape.bool())
          .optional("offsetByte", Shape.integer(0, MOST_BYTES))
          .optional("lengthInBytes", Shape.integer(0, MOST_BYTES))
          .optional("offsetBits", Shape.integer(0, MOST_BITS))
          .optional("lengthInBits", Shape.integer(0, MOST_BITS))
          .optional("attributes", Shape.list(Shape.anyObject(), 0, 16))
          .optional(
              DESFIRE,
              Shape.object()
                  .required(
                      "AID",
                      Shape.text(6, Form.pattern("six hex digits", "[0-9A-Fa-f]{6}", "F48EF1")))
                  .optional("keyFormat", FORMAT)
                  .required("key", KEY)
                  .required(
                      "keyType",
                      Shape.choice(
                          Arrays.stream(KeyType.values())
                              .map(KeyType::code)
                              .toArray(String[]::new)))
                  .optional(
                      "commMode",
                      Shape.choice(
                          Arrays.stream(CommMode.values())
                              .map(CommMode::code)
                              .toArray(String[]::new)))
                  .required("keyNbr", Shape.integer(0, 13))
                  .required("fileNbr", Shape.integer(0, 31)))
          .optional(
              CLASSIC,
              Shape.object()
                  .optional("keyAFormat", FORMAT)
                  .optional("keyA", KEY)
                  .optional("keyBFormat", FORMAT)
                  .optional("keyB", KEY)
                  .required("startSector", Shape.integer(0, 39))
                  .required("startBlock", Shape.integer(0, 15))
                  .optional("skipLastBlockInSector", Shape.bool()))
          .optional(ULTRALIGHT, Shape.object().optional("keyFormat", FORMAT).optional("key", KEY))
          .atMostOneOf(DESFIRE, CLASSIC, ULTRALIGHT);

  private DataSetForm() {}

  /**
   * The data set.
   *
   * @param form of the declared shape
   * @throws IllegalArgumentException if it cannot be, with the reason
   */
  static DataSet read(ObjectNode form) {
    ChipType chip = ChipType.named(form.path("cardType").stringValue()).orElseThrow();
    return new DataSet(
        form.path(NAME).stringValue(),
        chip,
        form.path("enabled").asBoolean(true),
        form.path("required").asBoolean(false),
        form.path("useAsUid").asBoolean(false),
        bits(form, "offsetByte", "offsetBits"),
        bits(form, "lengthInBytes", "lengthInBits"),
        place(chip, form));
  }

  private static int bits(ObjectNode form, String bytes, String bits) {
    return form.path(bytes).asInt(0) * BYTE + form.path(bits).asInt(0);
  }

  private static Optional<CardPlace> place(ChipType chip, ObjectNode form) {
    return switch (form.path("dataSource").stringValue()) {
      case CSN -> Optional.empty();
      case SECURE_ID -> Optional.of(new CardPlace.SecureId());
      default -> Optional.of(data(chip, form));
    };
  }

  private static CardPlace data(ChipType chip, ObjectNode form) {
    return switch (chip) {
      case MIFARE_DESFIRE -> desfire(needed(form, DESFIRE));
      case MIFARE_CLASSIC -> classic(needed(form, CLASSIC));
      case MIFARE_ULTRALIGHT -> ultralight(form.path(ULTRALIGHT));
      default ->
          throw new IllegalArgumentException(
              "Data cannot be read from " + chip.displayName() + "; take CSN or SecureId");
    };
  }

  private static JsonNode needed(ObjectNode form, String name) {
    if (!form.has(name)) throw new IllegalArgumentException(name + " is missing");
    return form.path(name);
  }

  private static CardPlace desfire(JsonNode form) {
    KeyType type = KeyType.named(form.path("keyType").stringValue()).orElseThrow();
    return new CardPlace.DesfireFile(
        form.path("AID").stringValue(),
        key(form, "key", type.bytes())
            .orElseThrow(() -> new IllegalArgumentException("key is missing")),
        type,
        form.path("keyNbr").intValue(),
        CommMode.named(form.path("commMode").asString(CommMode.AUTO.code())).orElseThrow(),
        form.path("fileNbr").intValue());
  }

  private static CardPlace classic(JsonNode form) {
    Optional<CardKey> keyA = key(form, "keyA", CLASSIC_KEY);
    Optional<CardKey> keyB = key(form, "keyB", CLASSIC_KEY);
    if (keyA.isEmpty() && keyB.isEmpty()) {
      throw new IllegalArgumentException("keyA or keyB is missing");
    }
    return new CardPlace.ClassicBlocks(
        keyA,
        keyB,
        form.path("startSector").intValue(),
        form.path("startBlock").intValue(),
        form.path("skipLastBlockInSector").asBoolean(false));
  }

  private static CardPlace ultralight(JsonNode form) {
    return new CardPlace.UltralightPages(key(form, "key", ULTRALIGHT_KEY));
  }

  private static Optional<CardKey> key(JsonNode form, String name, int bytes) {
    String hex = form.path(name).asString("");
    if (hex.isEmpty()) return Optional.empty();
    var key = new CardKey(hex);
    if (key.bytes() != bytes) {
      throw new IllegalArgumentException(name + " has " + bytes + " bytes");
    }
    return Optional.of(key);
  }

  /** The same for everybody to read. */
  static ObjectNode shown(ObjectNode form) {
    ObjectNode shown = form.deepCopy();
    hide(shown.path(DESFIRE), "key", "keyFormat");
    hide(shown.path(CLASSIC), "keyA", "keyAFormat");
    hide(shown.path(CLASSIC), "keyB", "keyBFormat");
    hide(shown.path(ULTRALIGHT), "key", "keyFormat");
    return shown;
  }

  private static void hide(JsonNode part, String key, String format) {
    if (part instanceof ObjectNode it && it.has(key)) it.put(key, "").put(format, PROTECTED);
  }

  /** The same with the keys of an older form where it has protected ones. */
  static ObjectNode completed(ObjectNode form, Optional<ObjectNode> older) {
    ObjectNode whole = form.deepCopy();
    ObjectNode known = older.orElseGet(JsonNodeFactory.instance::objectNode);
    for (String part : new String[] {DESFIRE, CLASSIC, ULTRALIGHT}) {
      for (String name : new String[] {"key", "keyA", "keyB"}) {
        if (!whole.path(part).path(name + "Format").asString("").equals(PROTECTED)) continue;
        if (!whole.path(part).path(name).asString("").isEmpty()) continue;
        ((ObjectNode) whole.path(part)).set(name, text(known.path(part).path(name)));
      }
    }
    return whole;
  }

  private static JsonNode text(JsonNode key) {
    return JsonNodeFactory.instance.stringNode(key.asString(""));
  }
}
