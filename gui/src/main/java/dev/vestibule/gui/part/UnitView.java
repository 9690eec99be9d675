package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.animation.FadeTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/** Front or rear of the unit, scaled as a whole to the height there is, from 0.8 to 1.6. */
public final class UnitView extends Region {
  private static final Duration SWAP = Duration.millis(160);
  private static final double SMALLEST = 0.8;
  private static final double LARGEST = 1.6;

  private final UnitFront front;
  private final UnitRear rear;
  private final Scale scale = new Scale();
  private final ObjectProperty<Side> side = new SimpleObjectProperty<>(this, "side", Side.FRONT);

  /** Shows the front first. */
  public UnitView(UnitFront front, UnitRear rear) {
    this.front = front;
    this.rear = rear;
    var both = new Group(front, rear);
    both.setManaged(false);
    both.getTransforms().add(scale);
    getChildren().add(both);
    side.subscribe(this::swap);
  }

  /** Which side is shown. */
  public ObjectProperty<Side> sideProperty() {
    return side;
  }

  /** Factor at which the unit is drawn in that height. */
  public static double scaleFor(double height) {
    return Math.clamp(height / Housing.HEIGHT, SMALLEST, LARGEST);
  }

  private void swap(Side now) {
    front.setVisible(now == Side.FRONT);
    rear.setVisible(now == Side.REAR);
    if (getScene() == null || !Theme.moves(getScene())) return;
    var fade = new FadeTransition(SWAP, now == Side.FRONT ? front : rear);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.play();
  }

  @Override
  protected double computeMinHeight(double width) {
    return Housing.HEIGHT * SMALLEST;
  }

  @Override
  protected double computePrefHeight(double width) {
    return Housing.HEIGHT;
  }

  @Override
  protected double computeMinWidth(double height) {
    return Housing.WIDTH * SMALLEST;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Housing.WIDTH * scaleFor(height < 0 ? getHeight() : height);
  }

  @Override
  protected void layoutChildren() {
    var factor = scaleFor(getHeight());
    scale.setX(factor);
    scale.setY(factor);
  }

  /** Sides of the unit. */
  public enum Side {
    FRONT,
    REAR
  }
}
