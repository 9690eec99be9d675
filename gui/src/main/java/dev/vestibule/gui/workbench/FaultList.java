package dev.vestibule.gui.workbench;

import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import dev.vestibule.gui.present.FaultLook;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Faults that can be started and cleared; those that are there come first. */
public final class FaultList extends ScrollPane {

  private final ObjectProperty<List<FaultLook>> faults =
      new SimpleObjectProperty<>(this, "faults", List.of());
  private final VBox rows = new VBox();
  private Consumer<String> onStart = name -> {};
  private Consumer<String> onClear = name -> {};

  /** A list without faults. */
  public FaultList() {
    getStyleClass().add("fault-list");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setContent(rows);
    faults.subscribe(this::show);
  }

  /** What it shows. */
  public ObjectProperty<List<FaultLook>> faultsProperty() {
    return faults;
  }

  /** Hears the name of the fault that shall start. */
  public void setOnStart(Consumer<String> onStart) {
    this.onStart = onStart;
  }

  /** Hears the name of the fault that shall end. */
  public void setOnClear(Consumer<String> onClear) {
    this.onClear = onClear;
  }

  private void show(List<FaultLook> shown) {
    rows.getChildren().clear();
    shown.stream().filter(FaultLook::active).map(this::active).forEach(rows.getChildren()::add);
    shown.stream().filter(it -> !it.active()).map(this::idle).forEach(rows.getChildren()::add);
  }

  private HBox active(FaultLook fault) {
    var clear = button("Clear", fault, () -> onClear.accept(fault.name()));
    var row = row(fault, clear);
    row.getStyleClass().add("active");
    row.getChildren().addFirst(new Glyph(Icon.WARNING, 0.92));
    return row;
  }

  private HBox idle(FaultLook fault) {
    return row(fault, button("Start", fault, () -> onStart.accept(fault.name())));
  }

  private static Button button(String words, FaultLook fault, Runnable act) {
    var button = new Button(words);
    button.setAccessibleText(words + " " + fault.title());
    button.setOnAction(event -> act.run());
    button.setMinWidth(72);
    return button;
  }

  private static HBox row(FaultLook fault, Button button) {
    var title = new Label(fault.title());
    title.getStyleClass().addAll("t-body", fault.active() ? "w-600" : "w-500");
    var hint = new Label(fault.hint());
    hint.getStyleClass().addAll("t-label");
    var words = new VBox(title, hint);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(12, words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("fault");
    return row;
  }
}
