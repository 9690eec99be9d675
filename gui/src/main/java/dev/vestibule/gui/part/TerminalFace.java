package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** What is drawn in a terminal: icon, mark, name, value and a line that runs out. */
final class TerminalFace extends Region {
  private static final double EDGE = 8;

  private final Glyph icon;
  private final Circle disc = new Circle(4);
  private final Circle ring = new Circle(3.5);
  private final Glyph triangle = new Glyph(Icon.WARNING, 0.75);
  private final Label name = new Label();
  private final Label value = new Label();
  private final Region track = new Region();
  private final Region run = new Region();
  private double left;
  private double iconTop;

  TerminalFace(Wire first) {
    getStyleClass().add("terminal-face");
    setMouseTransparent(true);
    icon = new Glyph(first.icon(), 0.79);
    disc.getStyleClass().add("disc");
    ring.getStyleClass().add("ring");
    name.getStyleClass().add("wire-name");
    value.getStyleClass().add("wire-value");
    track.getStyleClass().add("track");
    run.getStyleClass().add("run");
    getChildren().addAll(icon, disc, ring, triangle, name, value, track, run);
  }

  void show(Wire wire) {
    icon.show(wire.icon());
    // The relay's drawing sits low in its grid.
    iconTop = wire.icon() == Icon.RELAY_OPEN || wire.icon() == Icon.RELAY_CLOSED ? 4 : 7;
    triangle.setVisible(wire.level().wantsAttention());
    ring.setVisible(wire.level() == Level.OFF);
    disc.setVisible(!triangle.isVisible() && !ring.isVisible());
    name.setText(wire.name());
    value.setText(wire.value());
    left = wire.left().orElse(0);
    track.setVisible(wire.left().isPresent());
    run.setVisible(wire.left().isPresent());
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return Terminal.WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Terminal.HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    var right = getWidth() - 14;
    icon.resizeRelocate(EDGE, iconTop, icon.prefWidth(-1), icon.prefHeight(-1));
    disc.relocate(right - 4, 10);
    ring.setCenterX(right);
    ring.setCenterY(14);
    triangle.resizeRelocate(right - 10, 5, triangle.prefWidth(-1), triangle.prefHeight(-1));
    line(name, 39.5);
    line(value, 54);
    var room = getWidth() - 2 * EDGE;
    track.resizeRelocate(EDGE, 59, room, 2);
    run.resizeRelocate(EDGE, 59, room * left, 2);
  }

  private void line(Label label, double baseline) {
    var height = label.prefHeight(-1);
    label.resize(getWidth() - EDGE - 2, height);
    label.relocate(EDGE, baseline - label.getBaselineOffset());
  }
}
