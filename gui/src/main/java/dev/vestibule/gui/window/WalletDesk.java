package dev.vestibule.gui.window;

import dev.vestibule.gui.present.CardDraft;
import dev.vestibule.gui.present.WalletHands;
import dev.vestibule.gui.workbench.WalletEditor.Hand;
import java.io.File;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/**
 * Hands at the wallet that ask for files where files are wanted.
 *
 * @param window before which the system asks for files
 */
record WalletDesk(WalletHands hands, Supplier<Window> window) implements Hand {

  @Override
  public Map<String, String> add(CardDraft draft) {
    return hands.add(draft);
  }

  @Override
  public Map<String, String> change(int place, CardDraft draft) {
    return hands.change(place, draft);
  }

  @Override
  public void remove(int place) {
    hands.remove(place);
  }

  @Override
  public Optional<String> open() {
    return chosen(chooser().showOpenDialog(window.get())).flatMap(it -> hands.open(it.toPath()));
  }

  @Override
  public Optional<String> save() {
    return chosen(chooser().showSaveDialog(window.get())).flatMap(it -> hands.save(it.toPath()));
  }

  @SuppressWarnings("NullAway") // nothing chosen is null
  private static Optional<File> chosen(File file) {
    return Optional.ofNullable(file);
  }

  private static FileChooser chooser() {
    var chooser = new FileChooser();
    chooser.setTitle("Wallet");
    chooser.setInitialFileName("wallet.json");
    chooser.getExtensionFilters().add(new ExtensionFilter("Wallets", "*.json"));
    return chooser;
  }
}
