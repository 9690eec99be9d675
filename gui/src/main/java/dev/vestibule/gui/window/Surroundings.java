package dev.vestibule.gui.window;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Door and camera, cards, wires: the middle column, as the {@link SurroundingsPlan} says. */
final class Surroundings extends Region {

  private final Node door;
  private final Node camera;
  private final Node cards;
  private final Node wires;

  Surroundings(Node door, Node camera, Node cards, Node wires) {
    this.door = door;
    this.camera = camera;
    this.cards = cards;
    this.wires = wires;
    getChildren().addAll(door, camera, cards, wires);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return plan(width < 0 ? getWidth() : width, 0).height();
  }

  private SurroundingsPlan plan(double width, double height) {
    return SurroundingsPlan.of(width, height, cards.prefHeight(width), wires.prefHeight(width));
  }

  @Override
  protected double computePrefHeight(double width) {
    return computeMinHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double gutter = BodyPlan.GUTTER;
    var plan = plan(width, getHeight());
    double left = plan.door();
    door.resizeRelocate(0, 0, left, plan.top());
    camera.resizeRelocate(left + gutter, 0, width - left - gutter, plan.top());
    double y = plan.top() + gutter;
    cards.resizeRelocate(0, y, width, plan.cards());
    y += plan.cards() + gutter;
    wires.resizeRelocate(0, y, width, plan.wires());
  }
}
