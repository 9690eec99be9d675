package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.JournalRow;
import dev.vestibule.gui.present.JournalLine;
import dev.vestibule.gui.present.JournalLine.Fold;
import dev.vestibule.gui.theme.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.animation.FadeTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/** What happened, newest thread on top, causes running downwards. */
public final class JournalList extends ListView<JournalLine> {

  /** Height of a row. */
  static final double ROW = 29;

  /** From this depth on rows stand under each other. */
  static final int DEEPEST = 11;

  /** How long a new row takes to fade in. */
  private static final Duration APPEARS = Duration.millis(120);

  private static final PseudoClass OF_MOMENT = PseudoClass.getPseudoClass("of-moment");

  private final ObjectProperty<Set<Long>> marked =
      new SimpleObjectProperty<>(this, "marked", Set.of());
  private LongConsumer onSelect = id -> {};
  private LongConsumer onTurn = head -> {};
  private final Set<Long> fresh = new HashSet<>();
  private long newest;
  private boolean following;

  /**
   * A journal list.
   *
   * @param lines what it shows
   * @param selected the id of the selected row, 0 for none
   */
  public JournalList(ObservableList<JournalLine> lines, ReadOnlyLongProperty selected) {
    super(lines);
    newest = newest(lines);
    getStyleClass().add("journal-list");
    setFixedCellSize(ROW);
    setAccessibleText("Journal");
    setCellFactory(list -> new Cell());
    getSelectionModel().selectedItemProperty().subscribe(line -> chosen(line, selected.get()));
    lines.addListener(
        (ListChangeListener<JournalLine>)
            change -> {
              note(lines);
              follow(selected.get());
            });
    selected.subscribe(id -> follow(id.longValue()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::fold);
  }

  /** Hears which row is selected. */
  public void setOnSelect(LongConsumer onSelect) {
    this.onSelect = onSelect;
  }

  /** Hears of which head the thread shall be opened or folded up. */
  public void setOnTurn(LongConsumer onTurn) {
    this.onTurn = onTurn;
  }

  /** Marks these rows and scrolls to the first of them. */
  public void mark(Set<Long> ids) {
    marked.set(ids);
    for (int i = 0; i < getItems().size(); i++) {
      if (ids.contains(getItems().get(i).row().id())) {
        scrollTo(i);
        return;
      }
    }
  }

  /** What is new in a window that shows fades in once; elsewhere it is simply there. */
  private void note(List<JournalLine> lines) {
    long before = newest;
    newest = Math.max(before, newest(lines));
    fresh.clear();
    if (!fades()) return;
    lines.stream().map(line -> line.row().id()).filter(id -> id > before).forEach(fresh::add);
  }

  private boolean fades() {
    Scene scene = getScene();
    return scene != null
        && scene.getWindow() != null
        && scene.getWindow().isShowing()
        && Theme.moves(scene);
  }

  private static long newest(List<JournalLine> lines) {
    return lines.stream().mapToLong(line -> line.row().id()).max().orElse(0);
  }

  private void chosen(JournalLine line, long selected) {
    if (following || line == null || line.row().id() == selected) return;
    if (line.fold() != Fold.CLOSED) onSelect.accept(line.row().id());
  }

  private void follow(long id) {
    following = true;
    int index = indexOf(id);
    if (index < 0) getSelectionModel().clearSelection();
    else getSelectionModel().clearAndSelect(index);
    following = false;
  }

  private int indexOf(long id) {
    if (id == 0) return -1;
    for (int i = 0; i < getItems().size(); i++) {
      if (getItems().get(i).row().id() == id) return i;
    }
    return -1;
  }

  private void fold(KeyEvent event) {
    JournalLine line = getFocusModel().getFocusedItem();
    if (line == null || line.fold() == Fold.STEP) return;
    boolean opens = line.fold() == Fold.CLOSED;
    KeyCode key = event.getCode();
    boolean turns = key == KeyCode.ENTER || key == (opens ? KeyCode.RIGHT : KeyCode.LEFT);
    if (!turns) return;
    onTurn.accept(line.row().id());
    event.consume();
  }

  private final class Cell extends ListCell<JournalLine> {

    private final JournalLineView view = new JournalLineView();
    private final Tooltip whole = new Tooltip();
    private final FadeTransition fade = new FadeTransition(APPEARS, view);
    private long shown;

    Cell() {
      setPrefWidth(0);
      fade.setFromValue(0);
      fade.setToValue(1);
      view.prefWidthProperty().bind(widthProperty());
      addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked());
      marked.subscribe(ids -> showMark());
    }

    @Override
    @SuppressWarnings("NullAway") // JavaFX empties cells with null
    protected void updateItem(JournalLine line, boolean empty) {
      super.updateItem(line, empty);
      if (empty || line == null) {
        setGraphic(null);
        setTooltip(null);
        return;
      }
      appear(line.row().id());
      view.show(line);
      setGraphic(view);
      whole.setText(line.row().text());
      setTooltip(whole);
      setAccessibleText(spoken(line));
      showMark();
    }

    /** A row that fades goes on fading when only its words change. */
    private void appear(long id) {
      if (fresh.remove(id)) {
        view.setOpacity(0);
        fade.playFromStart();
      } else if (id != shown) {
        fade.stop();
        view.setOpacity(1);
      }
      shown = id;
    }

    private void showMark() {
      JournalLine line = getItem();
      pseudoClassStateChanged(OF_MOMENT, line != null && marked.get().contains(line.row().id()));
    }

    private void clicked() {
      JournalLine line = getItem();
      if (line != null && line.fold() == Fold.CLOSED) onTurn.accept(line.row().id());
    }

    private static String spoken(JournalLine line) {
      JournalRow row = line.row();
      String assumed = row.assumed() ? ", assumed" : "";
      return JournalMark.words(row.kind()) + ": " + row.text() + ", " + line.when() + assumed;
    }
  }
}
