package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.WalletCard;
import dev.vestibule.gui.feed.WalletCard.Chip;
import dev.vestibule.gui.present.CardDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes, changes, copies and removes the cards of the wallet, and keeps them in files. */
public final class WalletEditor extends VBox {

  private static final String NEW = "New card";

  private final ChoiceBox<Entry> which = new ChoiceBox<>();
  private final CardForm form = new CardForm();
  private final Button put = new Button();
  private final Button copy = new Button("Duplicate");
  private final Button remove = new Button("Remove");
  private final Label refusal = new Label();
  private final Hand hand;
  private List<WalletCard> cards = List.of();
  private boolean showing;

  /** What can be done with cards. Whatever is refused is said in words. */
  public interface Hand {
    /** Adds a card; answers what is wrong with it, by field. */
    Map<String, String> add(CardDraft draft);

    /** Changes a card, by its place from 0; answers what is wrong with it, by field. */
    Map<String, String> change(int place, CardDraft draft);

    /** Removes a card, by its place from 0. */
    void remove(int place);

    /** Asks for a file and takes its cards. */
    Optional<String> open();

    /** Asks for a file and writes the cards to it. */
    Optional<String> save();
  }

  /** A card to choose; the place is -1 for one that is still to be made. */
  private record Entry(int place, String title) {
    @Override
    public String toString() {
      return title;
    }
  }

  /** An editor of an empty wallet. */
  public WalletEditor(Hand hand) {
    this.hand = hand;
    getStyleClass().add("wallet-editor");
    which.setAccessibleText("Which card");
    which.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(which, Priority.ALWAYS);
    which.valueProperty().subscribe((before, chosen) -> chosen());
    copy.setOnAction(event -> copy());
    remove.setOnAction(event -> hand.remove(place()));
    put.setOnAction(event -> put());
    refusal.getStyleClass().addAll("t-label", "c-red", "refusal");
    refusal.setWrapText(true);
    var page = new ScrollPane(form);
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(page, Priority.ALWAYS);
    getChildren()
        .addAll(
            row(which, copy, remove),
            page,
            refusal,
            row(file("Open…", hand::open), file("Save as…", hand::save), gap(), put));
    show(List.of());
  }

  /** Shows these cards; the one that is chosen stays so if it is still there. */
  public void show(List<WalletCard> shown) {
    int before = shown.size() > cards.size() ? shown.size() - 1 : place();
    boolean first = cards.isEmpty();
    cards = shown;
    showing = true;
    which.getItems().clear();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).thing() instanceof Chip) {
        which.getItems().add(new Entry(i, shown.get(i).title()));
      }
    }
    which.getItems().add(new Entry(-1, NEW));
    int wanted = first ? 0 : before;
    which.setValue(
        which.getItems().stream()
            .filter(it -> it.place() == wanted)
            .findFirst()
            .orElse(which.getItems().getFirst()));
    showing = false;
    chosen();
  }

  private void chosen() {
    if (showing) return;
    boolean fresh = place() < 0;
    put.setText(fresh ? "Add card" : "Change card");
    copy.setDisable(fresh);
    remove.setDisable(fresh);
    refusal.setText("");
    form.show(fresh ? CardDraft.empty() : draft(cards.get(place())));
  }

  private static CardDraft draft(WalletCard card) {
    return card.thing() instanceof Chip(var transponder)
        ? CardDraft.of(card.title(), card.hint(), transponder)
        : CardDraft.empty();
  }

  /** Puts what is written into the wallet, or says at its field what is wrong. */
  public void put() {
    CardDraft draft = form.draft();
    form.show(place() < 0 ? hand.add(draft) : hand.change(place(), draft));
  }

  private void copy() {
    form.show(hand.add(form.draft()));
  }

  private int place() {
    return which.getValue() == null ? -1 : which.getValue().place();
  }

  private Button file(String words, Supplier<Optional<String>> act) {
    var button = new Button(words);
    button.setOnAction(event -> refusal.setText(act.get().orElse("")));
    return button;
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static HBox row(Node... content) {
    var row = new HBox(8, content);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
