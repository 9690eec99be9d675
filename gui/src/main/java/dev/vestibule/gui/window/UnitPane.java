package dev.vestibule.gui.window;

import dev.vestibule.gui.part.PowerMark;
import dev.vestibule.gui.part.UnitView;
import dev.vestibule.gui.part.UnitView.Side;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;

/** The unit on its wall, front or rear, and whether it has power. */
final class UnitPane extends Pane {

  private static final double TOP = 12;
  private static final double BAR = 28;

  /** Below this width only the lamp is shown, not the words beside it. */
  private static final double NEEDED = 250;

  private final UnitView unit;
  private final HBox sides;
  private final PowerMark power;

  UnitPane(UnitView unit, PowerMark power) {
    this.unit = unit;
    this.power = power;
    var group = new ToggleGroup();
    sides = new HBox(side("Front", Side.FRONT, group), side("Rear", Side.REAR, group));
    sides.getStyleClass().add("segments");
    getStyleClass().addAll("v-wall", "unit-pane");
    getChildren().addAll(sides, power, unit);
  }

  private ToggleButton side(String words, Side side, ToggleGroup group) {
    var button = new ToggleButton(words);
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip("Front or rear, Ctrl+D"));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setPrefWidth(60);
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(event -> unit.sideProperty().set(side));
    unit.sideProperty().subscribe(shown -> button.setSelected(shown == side));
    return button;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double scale = BodyPlan.scale(getHeight());
    double unitWidth = BodyPlan.UNIT_WIDTH * scale;
    double unitHeight = BodyPlan.UNIT_HEIGHT * scale;
    double left = Math.round((getWidth() - unitWidth) / 2);
    double right = getWidth() - left;
    double below = getHeight() - BodyPlan.WALL_TOP - unitHeight - BodyPlan.WALL_BOTTOM;
    sides.resizeRelocate(left, TOP, 128, BAR);
    boolean room = getWidth() >= NEEDED;
    power.setContentDisplay(room ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    double width = power.prefWidth(-1);
    double height = power.prefHeight(-1);
    power.resizeRelocate(right - width, Math.round(TOP + (BAR - height) / 2), width, height);
    double top = BodyPlan.WALL_TOP + Math.max(0, Math.round(below / 2));
    unit.resizeRelocate(left, top, unitWidth, unitHeight);
  }
}
