package dev.vestibule.gui.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/** Unit, surroundings and side beside each other, as the {@link BodyPlan} says. */
final class Body extends Pane {

  private static final double DRAWER = 400;

  private final Node unit;
  private final ScrollPane surroundings;
  private final Node side;
  private final BooleanProperty drawerOpen = new SimpleBooleanProperty(this, "drawerOpen");
  private final ReadOnlyObjectWrapper<BodyPlan> plan =
      new ReadOnlyObjectWrapper<>(this, "plan", BodyPlan.of(0, 0));

  Body(Node unit, Node surroundings, Node side) {
    this.unit = unit;
    this.surroundings = new ScrollPane(surroundings);
    this.side = side;
    this.surroundings.setFitToWidth(true);
    this.surroundings.setFitToHeight(true);
    this.surroundings.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    this.surroundings.setFocusTraversable(false);
    this.surroundings.getStyleClass().add("surroundings");
    getStyleClass().add("body");
    getChildren().addAll(unit, this.surroundings, side);
    layoutBoundsProperty()
        .subscribe(size -> plan.set(BodyPlan.of(size.getWidth(), size.getHeight())));
    drawerOpen.subscribe(open -> requestLayout());
  }

  /** Where everything stands. */
  ReadOnlyObjectProperty<BodyPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  /** Whether the side is shown where the window is too narrow for it. */
  BooleanProperty drawerOpenProperty() {
    return drawerOpen;
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    var columns = plan.get();
    double x = BodyPlan.GUTTER;
    unit.resizeRelocate(x, 0, columns.unit(), height);
    x += columns.unit() + BodyPlan.GUTTER;
    surroundings.resizeRelocate(x, 0, columns.surroundings(), height);
    side.setVisible(!columns.drawer() || drawerOpen.get());
    double width = columns.drawer() ? DRAWER : columns.side();
    side.resizeRelocate(getWidth() - BodyPlan.GUTTER - width, 0, width, height);
  }
}
