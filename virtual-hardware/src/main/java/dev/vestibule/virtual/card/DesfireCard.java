package dev.vestibule.virtual.card;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardKey;
import dev.vestibule.hal.CardMemory;
import dev.vestibule.hal.CardPlace;
import dev.vestibule.hal.CardPlace.CommMode;
import dev.vestibule.hal.CardPlace.DesfireFile;
import dev.vestibule.hal.CardPlace.KeyType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The applications of a MIFARE DESFire card. */
public record DesfireCard(List<Application> applications) implements CardMemory {

  public DesfireCard {
    applications = List.copyOf(applications);
  }

  /**
   * An application.
   *
   * @param aid six hexadecimal digits, little endian
   * @param keys by number, 0-13
   * @param files by number, 0-31
   */
  public record Application(
      String aid, KeyType keyType, Map<Integer, CardKey> keys, Map<Integer, File> files) {

    public Application {
      aid = aid.toUpperCase(Locale.ROOT);
      keys = Map.copyOf(keys);
      files = Map.copyOf(files);
    }
  }

  /**
   * A file.
   *
   * @param readKey number of the key that opens it
   * @param commMode how it must be read; a reader that says {@code Auto} finds out
   */
  public record File(int readKey, CommMode commMode, Bits data) {}

  @Override
  public Optional<Bits> read(CardPlace place) {
    if (!(place instanceof DesfireFile wanted)) return Optional.empty();
    return applications.stream()
        .filter(application -> application.aid.equalsIgnoreCase(wanted.application()))
        .findFirst()
        .filter(application -> application.keyType == wanted.keyType())
        .filter(application -> wanted.key().equals(application.keys.get(wanted.keyNumber())))
        .map(application -> application.files.get(wanted.file()))
        .filter(file -> file.readKey == wanted.keyNumber())
        .filter(file -> wanted.commMode() == CommMode.AUTO || wanted.commMode() == file.commMode)
        .map(File::data);
  }
}
