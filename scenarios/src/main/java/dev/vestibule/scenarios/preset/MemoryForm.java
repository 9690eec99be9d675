package dev.vestibule.scenarios.preset;

import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace.CommMode;
import dev.vestibule.hal.CardPlace.KeyType;
import dev.vestibule.virtual.card.ClassicCard;
import dev.vestibule.virtual.card.DesfireCard;
import dev.vestibule.virtual.card.SecureIdentity;
import dev.vestibule.virtual.card.UltralightCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * What a card keeps, as files write it: the one part that its chip has. Data and keys are
 * hexadecimal.
 *
 * @param desfire applications of MIFARE DESFire
 * @param classic sectors of MIFARE Classic by number
 * @param ultralight pages of MIFARE Ultralight
 * @param secureId the secure identity of a chip that has one
 */
public record MemoryForm(
    Optional<List<Application>> desfire,
    Optional<Map<Integer, Sector>> classic,
    Optional<Pages> ultralight,
    Optional<String> secureId) {

  /** An application of MIFARE DESFire. */
  public record Application(
      String aid, String keyType, Map<Integer, String> keys, Map<Integer, File> files) {

    DesfireCard.Application toApplication() {
      Map<Integer, CardKey> opening = new TreeMap<>();
      keys.forEach((number, key) -> opening.put(number, new CardKey(key)));
      Map<Integer, DesfireCard.File> kept = new TreeMap<>();
      files.forEach((number, file) -> kept.put(number, file.toFile()));
      KeyType type =
          KeyType.named(keyType)
              .orElseThrow(() -> new IllegalArgumentException("no such keyType: " + keyType));
      return new DesfireCard.Application(aid, type, opening, kept);
    }
  }

  /** A file of MIFARE DESFire. */
  public record File(int readKey, Optional<String> commMode, String data) {

    DesfireCard.File toFile() {
      String mode = commMode.orElse(CommMode.ENCRYPTED.code());
      return new DesfireCard.File(
          readKey,
          CommMode.named(mode)
              .orElseThrow(() -> new IllegalArgumentException("no such commMode: " + mode)),
          Bits.ofHex(data));
    }
  }

  /** A sector of MIFARE Classic, without its last block. */
  public record Sector(String keyA, String keyB, String data) {

    ClassicCard.Sector toSector() {
      return new ClassicCard.Sector(new CardKey(keyA), new CardKey(keyB), Bits.ofHex(data));
    }
  }

  /** The pages of MIFARE Ultralight; with a key, of Ultralight C. */
  public record Pages(Optional<String> key, String data) {

    UltralightCard toCard() {
      return new UltralightCard(key.map(CardKey::new), Bits.ofHex(data));
    }
  }

  /**
   * Reads a form.
   *
   * @throws IllegalArgumentException if it is none, with the reason
   */
  public static MemoryForm parse(String json) {
    try {
      return Json.MAPPER.readValue(json, MemoryForm.class);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getOriginalMessage(), e);
    }
  }

  /** The memory itself. */
  CardMemory memory() {
    Optional<CardMemory> memory =
        desfire.map(all -> new DesfireCard(all.stream().map(Application::toApplication).toList()));
    return memory
        .or(() -> classic.map(MemoryForm::sectors))
        .or(() -> ultralight.map(Pages::toCard))
        .or(() -> secureId.map(id -> new SecureIdentity(Bits.ofHex(id))))
        .orElse(CardMemory.NONE);
  }

  private static CardMemory sectors(Map<Integer, Sector> all) {
    var sectors = new TreeMap<Integer, ClassicCard.Sector>();
    all.forEach((number, sector) -> sectors.put(number, sector.toSector()));
    return new ClassicCard(sectors);
  }
}
