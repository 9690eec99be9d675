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

    static Application of(DesfireCard.Application kept) {
      Map<Integer, String> keys = new TreeMap<>();
      kept.keys().forEach((number, key) -> keys.put(number, key.hex()));
      Map<Integer, File> files = new TreeMap<>();
      kept.files().forEach((number, file) -> files.put(number, File.of(file)));
      return new Application(kept.aid(), kept.keyType().code(), keys, files);
    }

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

    static File of(DesfireCard.File kept) {
      return new File(kept.readKey(), Optional.of(kept.commMode().code()), kept.data().toHex());
    }

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

    static Sector of(ClassicCard.Sector kept) {
      return new Sector(kept.keyA().hex(), kept.keyB().hex(), kept.data().toHex());
    }

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

  /** What a card keeps, as files write it; empty if it keeps nothing a file can tell. */
  static Optional<MemoryForm> of(CardMemory memory) {
    return switch (memory) {
      case DesfireCard(var applications) ->
          form(
              Optional.of(applications.stream().map(Application::of).toList()),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      case ClassicCard(var sectors) -> {
        Map<Integer, Sector> written = new TreeMap<>();
        sectors.forEach((number, sector) -> written.put(number, Sector.of(sector)));
        yield form(Optional.empty(), Optional.of(written), Optional.empty(), Optional.empty());
      }
      case UltralightCard(var key, var pages) ->
          form(
              Optional.empty(),
              Optional.empty(),
              Optional.of(new Pages(key.map(CardKey::hex), pages.toHex())),
              Optional.empty());
      case SecureIdentity(var data) ->
          form(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(data.toHex()));
      default -> Optional.empty();
    };
  }

  private static Optional<MemoryForm> form(
      Optional<List<Application>> desfire,
      Optional<Map<Integer, Sector>> classic,
      Optional<Pages> ultralight,
      Optional<String> secureId) {
    return Optional.of(new MemoryForm(desfire, classic, ultralight, secureId));
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
