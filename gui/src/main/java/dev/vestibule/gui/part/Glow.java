package dev.vestibule.gui.part;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.ColorConverter;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Circle;

/**
 * Light that a round lamp throws on the housing: a soft disc as a gradient, because a blur would be
 * computed anew with every flash. The style sheet gives its colour as {@code -v-glow}.
 */
final class Glow extends Circle {
  private static final CssMetaData<Glow, Color> COLOR =
      new CssMetaData<>("-v-glow", ColorConverter.getInstance(), Color.TRANSPARENT) {
        @Override
        public boolean isSettable(Glow glow) {
          return !glow.color.isBound();
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Glow glow) {
          return glow.color;
        }
      };
  private static final List<CssMetaData<? extends Styleable, ?>> META =
      Stream.concat(Circle.getClassCssMetaData().stream(), Stream.of(COLOR)).toList();

  private final SimpleStyleableObjectProperty<Color> color =
      new SimpleStyleableObjectProperty<>(COLOR, this, "color", Color.TRANSPARENT);

  /** A disc of that radius with an edge {@code blur} wide on either side, at that strength. */
  Glow(double radius, double blur, double strength) {
    super(radius + 2 * blur);
    getStyleClass().add("glow");
    setMouseTransparent(true);
    color.subscribe(c -> setFill(soft(c, radius, blur, strength)));
  }

  private RadialGradient soft(Color color, double radius, double blur, double strength) {
    var stops = new Stop[13];
    for (int i = 0; i < stops.length; i++) {
      var offset = i / (stops.length - 1.0);
      var beyondEdge = (offset * getRadius() - radius) / blur;
      stops[i] = new Stop(offset, color.deriveColor(0, 1, 1, strength * share(beyondEdge)));
    }
    return new RadialGradient(0, 0, 0.5, 0.5, 0.5, true, CycleMethod.NO_CYCLE, stops);
  }

  /** Share of light left, that many blurs beyond the edge: 1 inside, 0.5 at the edge, 0 at two. */
  private static double share(double beyondEdge) {
    var t = Math.clamp((2 - beyondEdge) / 4, 0, 1);
    return t * t * (3 - 2 * t);
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return META;
  }
}
