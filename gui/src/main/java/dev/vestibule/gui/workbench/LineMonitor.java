package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.LineRow;
import dev.vestibule.gui.present.LineModel.Filter;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What passes on the wires of the reader connector, newest last, and the whole of a chosen row. */
public final class LineMonitor extends VBox {

  /** Height of a row. */
  private static final double ROW = 44;

  private final ListView<LineRow> list;
  private final ChoiceBox<Filter> filter = new ChoiceBox<>();
  private final ToggleButton pause = new ToggleButton("Pause");
  private final Button clear = new Button("Clear");
  private final LineDetail detail = new LineDetail();

  /** A monitor of these rows. */
  public LineMonitor(ObservableList<LineRow> rows) {
    getStyleClass().addAll("line-monitor", "gap-8");
    list = new ListView<>(rows);
    list.getStyleClass().add("line-list");
    list.setFixedCellSize(ROW);
    list.setAccessibleText("What passes on the reader connector");
    list.setPlaceholder(placeholder());
    list.setCellFactory(view -> new Cell());
    VBox.setVgrow(list, Priority.ALWAYS);
    filter.getItems().setAll(Filter.values());
    filter.setValue(Filter.ALL);
    filter.setAccessibleText("Which rows are shown");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var top = new HBox(8, filter, gap, pause, clear);
    top.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(top, list, detail);
    list.getSelectionModel().selectedItemProperty().subscribe(detail::show);
    rows.addListener((ListChangeListener<LineRow>) change -> follow());
  }

  /** Hears which rows shall be shown. */
  public void setOnFilter(Consumer<Filter> onFilter) {
    filter.valueProperty().subscribe((before, chosen) -> onFilter.accept(chosen));
  }

  /** Hears whether it shall stand still. */
  public void setOnPause(Consumer<Boolean> onPause) {
    pause.selectedProperty().subscribe((before, paused) -> onPause.accept(paused));
  }

  /** Hears that all rows shall go. */
  public void setOnClear(Runnable onClear) {
    clear.setOnAction(event -> onClear.run());
  }

  /** Chooses a row of those that are shown, from 0. */
  public void choose(int row) {
    list.getSelectionModel().select(row);
  }

  /** Who reads a row keeps it in sight. */
  private void follow() {
    if (list.getSelectionModel().isEmpty()) list.scrollTo(list.getItems().size() - 1);
  }

  private static Label placeholder() {
    var words = new Label("Nothing has passed on the wires since this page was opened.");
    words.getStyleClass().add("t-hint");
    words.setWrapText(true);
    return words;
  }

  private static final class Cell extends ListCell<LineRow> {

    private final LineRowView view = new LineRowView();

    Cell() {
      setPrefWidth(0);
    }

    @Override
    @SuppressWarnings("NullAway") // JavaFX empties cells with null
    protected void updateItem(LineRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      view.show(row);
      setGraphic(view);
      setAccessibleText(LineRowView.spoken(row));
    }
  }
}
