package dev.vestibule.gui.part;

import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;

/**
 * An icon drawn at a size. It is painted with the looked-up colour {@code -v-ink}, which whoever
 * holds it sets; it takes no mouse and is not read aloud.
 */
public final class Glyph extends Pane {
  private static final double GRID = 24;

  private final Group drawing = new Group();

  /** Draws an icon {@code scale} times its grid of 24. */
  public Glyph(Icon icon, double scale) {
    getStyleClass().add("glyph");
    setMouseTransparent(true);
    var side = GRID * scale;
    setMinSize(side, side);
    setPrefSize(side, side);
    setMaxSize(side, side);
    drawing.setManaged(false);
    drawing.getTransforms().add(new Scale(scale, scale));
    getChildren().add(drawing);
    show(icon);
  }

  /** Draws another icon in the same place. */
  public void show(Icon icon) {
    drawing.getChildren().clear();
    for (var line : icon.lines()) drawing.getChildren().add(stroke(line, icon.lines().size() > 1));
    for (var dot : icon.dots()) drawing.getChildren().add(disc(dot));
  }

  private static SVGPath stroke(Icon.Line line, boolean oneOfMany) {
    var path = new SVGPath();
    path.setContent(line.path());
    path.setStrokeWidth(line.width());
    path.setStrokeLineCap(StrokeLineCap.ROUND);
    path.setStrokeLineJoin(StrokeLineJoin.ROUND);
    path.getStyleClass().addAll("line", oneOfMany ? "solid" : "outline");
    return path;
  }

  private static Circle disc(Icon.Dot dot) {
    var circle = new Circle(dot.x(), dot.y(), dot.radius());
    circle.getStyleClass().add("dot");
    return circle;
  }
}
