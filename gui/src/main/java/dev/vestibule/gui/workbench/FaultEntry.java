package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.FaultLook;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A fault of the list: what it is, a button, and below it what can be chosen, once asked for. */
final class FaultEntry extends VBox {

  private final Label hint = new Label();
  private final Button button = new Button();
  private final HBox row;

  private FaultEntry(FaultLook fault, String act) {
    var title = new Label(fault.title());
    title.getStyleClass().addAll("t-body", fault.active() ? "w-600" : "w-500");
    hint.getStyleClass().add("t-label");
    var words = new VBox(title, hint);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    button.setText(act);
    button.setAccessibleText(act.replace("…", "") + " " + fault.title());
    button.setMinWidth(72);
    row = new HBox(12, words, button);
    row.setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("fault");
    getChildren().add(row);
    show(fault);
  }

  /** A fault that is there, after this mark. */
  static FaultEntry active(FaultLook fault, Node mark, Runnable clear) {
    var entry = new FaultEntry(fault, "Clear");
    entry.getStyleClass().add("active");
    entry.row.getChildren().addFirst(mark);
    entry.button.setOnAction(event -> clear.run());
    return entry;
  }

  /** A fault that can be started. */
  static FaultEntry idle(FaultLook fault, FaultList.Starter starter) {
    boolean asks = !fault.settings().isEmpty();
    var entry = new FaultEntry(fault, asks ? "Start…" : "Start");
    if (asks) entry.ask(new FaultForm(fault, starter));
    else entry.button.setOnAction(event -> starter.start(fault.name(), Map.of()));
    return entry;
  }

  /** Shows what may change while the fault is there. */
  void show(FaultLook fault) {
    hint.setText(fault.hint());
  }

  private void ask(FaultForm form) {
    button.setOnAction(
        event -> {
          if (getChildren().contains(form)) {
            getChildren().remove(form);
            return;
          }
          getChildren().add(form);
          form.begin();
        });
    form.setOnStarted(() -> close(form));
    form.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE) return;
          close(form);
          event.consume();
        });
  }

  private void close(FaultForm form) {
    getChildren().remove(form);
    button.requestFocus();
  }
}
