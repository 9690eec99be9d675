package dev.vestibule.gui.part;

import java.util.ArrayList;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** The moving part of the door: from flat in its frame to swung towards the visitor. */
final class DoorLeaf extends Group {
  private static final PseudoClass AJAR = PseudoClass.getPseudoClass("ajar");

  private final DoubleProperty opening = new SimpleDoubleProperty(this, "opening");

  /** A closed leaf. */
  DoorLeaf() {
    var leaf =
        quad(
            "leaf",
            new double[] {52, 16, 148, 16, 148, 168, 52, 168},
            new double[] {52, 16, 98, 27, 98, 179, 52, 168});
    var upper =
        quad(
            "panel",
            new double[] {65, 30, 135, 30, 135, 90.8, 65, 90.8},
            new double[] {61, 33, 89, 41, 89, 92, 61, 87.44});
    var lower =
        quad(
            "panel",
            new double[] {65, 102.64, 135, 102.64, 135, 152.8, 65, 152.8},
            new double[] {61, 101.12, 89, 107.2, 89, 164, 61, 156});
    var handle = new Rectangle();
    handle.setArcWidth(4.4);
    handle.setArcHeight(4.4);
    handle.getStyleClass().add("handle");
    handle.xProperty().bind(between(135, 90));
    handle.yProperty().bind(between(85.92, 98.08));
    handle.widthProperty().bind(between(4.5, 4));
    handle.heightProperty().bind(between(24, 20));
    getChildren().addAll(leaf, upper, lower, handle);
    opening.subscribe(
        now -> {
          for (var node : getChildren()) {
            node.pseudoClassStateChanged(AJAR, now.doubleValue() > 0);
          }
        });
  }

  /** How far the leaf is open: 0 closed to 1 open. */
  DoubleProperty openingProperty() {
    return opening;
  }

  private Polygon quad(String styleClass, double[] closed, double[] open) {
    var polygon = new Polygon();
    polygon.getStyleClass().add(styleClass);
    opening.subscribe(
        now -> {
          var points = new ArrayList<Double>();
          for (int i = 0; i < closed.length; i++) {
            points.add(mix(closed[i], open[i], now.doubleValue()));
          }
          polygon.getPoints().setAll(points);
        });
    return polygon;
  }

  private DoubleBinding between(double closed, double open) {
    return opening.multiply(open - closed).add(closed);
  }

  private static double mix(double closed, double open, double share) {
    return closed + (open - closed) * share;
  }
}
