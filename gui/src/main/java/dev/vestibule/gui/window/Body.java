package dev.vestibule.gui.window;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/** Unit, surroundings and side beside each other, as the {@link BodyPlan} says. */
final class Body extends Pane {

  private static final double DRAWER = 400;

  private final Node unit;
  private final ScrollPane surroundings;
  private final Node side;
  private boolean drawerOpen;

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
  }

  /** Shows the side where the window is too narrow for it, or hides it again. */
  void drawer(boolean open) {
    drawerOpen = open;
    requestLayout();
  }

  /** Whether the side is shown over a window that is too narrow for it. */
  boolean drawerOpen() {
    return drawerOpen;
  }

  /** Whether the window is too narrow for the side. */
  boolean narrow() {
    return getWidth() < BodyPlan.NARROWEST;
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    var plan = BodyPlan.of(getWidth(), height);
    double x = BodyPlan.GUTTER;
    unit.resizeRelocate(x, 0, plan.unit(), height);
    x += plan.unit() + BodyPlan.GUTTER;
    surroundings.resizeRelocate(x, 0, plan.surroundings(), height);
    side.setVisible(!plan.drawer() || drawerOpen);
    double width = plan.drawer() ? DRAWER : plan.side();
    side.resizeRelocate(getWidth() - BodyPlan.GUTTER - width, 0, width, height);
  }
}
