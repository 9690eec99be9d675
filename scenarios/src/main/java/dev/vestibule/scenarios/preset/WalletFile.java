package dev.vestibule.scenarios.preset;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.scenarios.preset.Preset.Card;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The cards of a wallet as a JSON file: a list, each card written as in a preset. */
public final class WalletFile {

  /** The longest file that is read, in bytes. */
  public static final int LONGEST = 1 << 20;

  private static final JsonMapper WRITER =
      Json.MAPPER
          .rebuild()
          .changeDefaultPropertyInclusion(
              it -> it.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private WalletFile() {}

  /**
   * Reads a wallet.
   *
   * @throws WalletRefused if there is none, with the reason
   */
  public static List<Card> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] json = in.readNBytes(LONGEST + 1);
      if (json.length > LONGEST) {
        throw new WalletRefused(file.toString(), "longer than " + LONGEST + " bytes");
      }
      return parse(file, json);
    } catch (IOException e) {
      throw new WalletRefused(file.toString(), "cannot be read: " + e.getMessage());
    }
  }

  /**
   * Writes a wallet.
   *
   * @throws WalletRefused if it cannot be written, with the reason
   */
  public static void write(Path file, List<Card> cards) {
    try {
      Files.write(file, WRITER.writerWithDefaultPrettyPrinter().writeValueAsBytes(cards));
    } catch (IOException e) {
      throw new WalletRefused(file.toString(), "cannot be written: " + e.getMessage());
    }
  }

  private static List<Card> parse(Path file, byte[] json) {
    try {
      return List.copyOf(Json.MAPPER.readValue(json, new TypeReference<List<Card>>() {}));
    } catch (JacksonException e) {
      throw new WalletRefused(file.toString(), e.getOriginalMessage() + " at " + e.getLocation());
    } catch (NullPointerException e) {
      throw new WalletRefused(file.toString(), "it is a list of cards, without null");
    }
  }
}
