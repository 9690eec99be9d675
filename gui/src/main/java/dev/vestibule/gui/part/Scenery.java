package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is before the camera, to be changed by hand: visitors, the lens, daylight. */
public final class Scenery extends HBox {
  private final Stepper visitors;
  private final MenuButton lensMenu = new MenuButton();
  private final ObjectProperty<String> lens;
  private final FilledSlider daylight = new FilledSlider("Daylight");
  private Consumer<String> onLens = _ -> {};

  /**
   * Room for that many visitors; lenses are what may be wrong with it, the first is the fine one.
   */
  public Scenery(int mostVisitors, List<String> lenses) {
    visitors = new Stepper("Visitors", mostVisitors);
    lens = new SimpleObjectProperty<>(this, "lens", lenses.getFirst());
    getStyleClass().add("scenery");
    getStylesheets().add(Theme.sheet(Scenery.class, "scenery.css"));
    lensMenu.getStyleClass().add("lens");
    for (var each : lenses) {
      var item = new MenuItem(each);
      item.setOnAction(_ -> onLens.accept(each));
      lensMenu.getItems().add(item);
    }
    lens.subscribe(
        now -> {
          lensMenu.setText(now);
          lensMenu.setAccessibleText("Lens, " + now);
        });
    getChildren()
        .addAll(
            column("Visitors", visitors, 82),
            column("Lens", lensMenu, 92),
            column("Daylight", daylight, 90));
  }

  /** How many visitors stand there. */
  public IntegerProperty visitorsProperty() {
    return visitors.valueProperty();
  }

  /** How the lens is, one of the words given. */
  public ObjectProperty<String> lensProperty() {
    return lens;
  }

  /** Sets who hears which lens a hand chose. */
  public void setOnLens(Consumer<String> onLens) {
    this.onLens = onLens;
  }

  /** How far the day is: 0 dark to 1 full light. */
  public DoubleProperty daylightProperty() {
    return daylight.valueProperty();
  }

  private static VBox column(String title, Region control, double width) {
    var label = new Label(title);
    label.getStyleClass().add("t-label");
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    control.setMinHeight(28);
    control.setMaxHeight(28);
    var column = new VBox(label, (Node) control);
    column.getStyleClass().add("column");
    column.setPrefWidth(width);
    column.setMinWidth(0.75 * width);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }
}
