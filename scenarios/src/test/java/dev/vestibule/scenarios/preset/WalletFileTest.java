package dev.vestibule.scenarios.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.scenarios.preset.Preset.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WalletFileTest {

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("wallet.json");
  }

  @Test
  void aWalletThatIsKeptComesBackWithAllThatItsCardsKeep() throws IOException {
    Files.writeString(
        file,
        """
        [ { "title": "Anna", "hint": "DESFire", "chip": "MIFARE DESFire", "uid": "04A1B2C3",
            "memory": { "desfire": [ { "aid": "F48000", "keyType": "EV1_AES",
              "keys": { "1": "00112233445566778899AABBCCDDEEFF" },
              "files": { "2": { "readKey": 1, "data": "0011" } } } ] } },
          { "title": "Omar", "hint": "", "chip": "HID Prox", "uid": "2EC0C86", "bits": 26 } ]
        """);
    List<Card> read = WalletFile.read(file);
    WalletFile.write(
        file, read.stream().map(it -> Card.of(it.title(), it.hint(), it.transponder())).toList());
    assertThat(WalletFile.read(file).stream().map(Card::transponder))
        .containsExactlyElementsOf(read.stream().map(Card::transponder).toList());
  }

  @Test
  void aFileThatIsNoWalletIsRefusedWithTheReason() throws IOException {
    Files.writeString(
        file, "[ { \"title\": \"Anna\", \"chip\": \"None such\", \"uid\": \"04\" } ]");
    assertThatThrownBy(() -> WalletFile.read(file))
        .isInstanceOf(WalletRefused.class)
        .hasMessageContaining("no such chip: None such");
  }

  @Test
  void aMissingFileIsRefused() {
    assertThatThrownBy(() -> WalletFile.read(file)).isInstanceOf(WalletRefused.class);
  }
}
