package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.FaultLook;
import dev.vestibule.gui.present.FaultLook.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Asks what is to be chosen about a fault, usual values filled in, and says what cannot be. */
final class FaultForm extends VBox {

  private final FaultLook fault;
  private final FaultList.Starter starter;
  private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
  private final GridPane fields = new GridPane();
  private final Label refusal = new Label();
  private Runnable onStarted = () -> {};

  FaultForm(FaultLook fault, FaultList.Starter starter) {
    this.fault = fault;
    this.starter = starter;
    getStyleClass().addAll("fault-form", "gap-8");
    fields.setHgap(12);
    fields.setVgap(6);
    for (Setting setting : fault.settings()) add(setting);
    refusal.getStyleClass().addAll("t-label", "c-red", "refusal");
    refusal.setWrapText(true);
    refusal.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(refusal, Priority.ALWAYS);
    var start = new Button("Start");
    start.setAccessibleText("Start " + fault.title());
    start.setMinWidth(72);
    start.setOnAction(event -> start());
    var end = new HBox(12, refusal, start);
    end.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(fields, end);
  }

  /** Hears that the fault was started. */
  void setOnStarted(Runnable onStarted) {
    this.onStarted = onStarted;
  }

  /** Puts the cursor into the first field. */
  void begin() {
    refusal.setText("");
    fields.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  private void add(Setting setting) {
    int row = fields.getRowCount();
    var name = new Label(setting.title());
    name.getStyleClass().add("t-label");
    Node field = setting.options().isEmpty() ? number(setting) : choice(setting);
    field.setAccessibleHelp(setting.help());
    Tooltip.install(field, new Tooltip(setting.help()));
    name.setLabelFor(field);
    var range = new Label(setting.options().isEmpty() ? setting.range() : setting.help());
    range.getStyleClass().add("t-hint");
    fields.addRow(row, name, field, range);
  }

  private Node number(Setting setting) {
    var field = new TextField(setting.usual());
    field.getStyleClass().add("mono");
    field.setPrefColumnCount(6);
    field.setAccessibleText(setting.title() + ", " + setting.range());
    field.setOnAction(event -> start());
    values.put(setting.name(), () -> field.getText().strip());
    return field;
  }

  private Node choice(Setting setting) {
    var box = new ChoiceBox<String>();
    box.getItems().setAll(setting.options());
    box.setValue(setting.usual());
    box.setAccessibleText(setting.title());
    values.put(setting.name(), box::getValue);
    return box;
  }

  private void start() {
    Map<String, String> chosen = new LinkedHashMap<>();
    values.forEach((name, value) -> chosen.put(name, value.get()));
    Optional<String> refused = starter.start(fault.name(), chosen);
    refusal.setText(refused.orElse(""));
    if (refused.isEmpty()) onStarted.run();
  }
}
