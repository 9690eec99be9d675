package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.Hue;
import dev.vestibule.gui.present.Phrases;
import dev.vestibule.gui.present.TimeLook;
import dev.vestibule.gui.present.TimeLook.Span;
import dev.vestibule.gui.present.TimeLook.Track;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/**
 * Two signals in time: filled what was, outlined what is due, a line where now is. Dragging it
 * looks back.
 */
public final class Timeline extends Region {

  private static final StyleablePropertyFactory<Timeline> FACTORY =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());

  private static final double PIXELS_PER_SECOND = 36;
  private static final double SECOND = 1e9;

  /** Where now is, as a share of the width. */
  private static final double NOW_AT = 0.632;

  private static final double[] TRACK_TOP = {14, 31};
  private static final double BAR = 9;

  /** Bars end where their labels begin. */
  private static final double LABELS = 52;

  private static final double AXIS = 52.5;
  private static final long FARTHEST_BACK = 100_000_000_000L;

  private final Canvas canvas = new Canvas();
  private final ObjectProperty<TimeLook> look =
      new SimpleObjectProperty<>(this, "look", TimeLook.START);
  private final ObjectProperty<Optional<Long>> moment =
      new SimpleObjectProperty<>(this, "moment", Optional.empty());
  private final StyleableProperty<Paint> iris = ink("-timeline-now", it -> it.iris);
  private final StyleableProperty<Paint> text = ink("-timeline-text", it -> it.text);
  private final StyleableProperty<Paint> label = ink("-timeline-label", it -> it.label);
  private final StyleableProperty<Paint> hint = ink("-timeline-hint", it -> it.hint);
  private final StyleableProperty<Paint> line = ink("-timeline-line", it -> it.line);
  private final StyleableProperty<Paint> tick = ink("-timeline-tick", it -> it.tick);
  private final StyleableProperty<Paint> green = ink("-timeline-green", it -> it.green);
  private final StyleableProperty<Paint> amber = ink("-timeline-amber", it -> it.amber);
  private final StyleableProperty<Paint> red = ink("-timeline-red", it -> it.red);
  private final StyleableProperty<Paint> blue = ink("-timeline-blue", it -> it.blue);
  private double grabbedX;
  private long grabbed;

  /** A timeline that follows the present. */
  public Timeline() {
    getStyleClass().add("timeline");
    setAccessibleRole(AccessibleRole.NODE);
    setAccessibleText("Timeline");
    setFocusTraversable(true);
    getChildren().add(canvas);
    look.subscribe(this::draw);
    setOnMousePressed(this::grab);
    setOnMouseDragged(this::drag);
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.LEFT) lookAt(centre() - (long) SECOND);
          else if (event.getCode() == KeyCode.RIGHT) lookAt(centre() + (long) SECOND);
          else return;
          event.consume();
        });
  }

  /** What it shows. */
  public ObjectProperty<TimeLook> lookProperty() {
    return look;
  }

  /** What somebody looks back at, on the monotonic clock; empty while it follows the present. */
  public ReadOnlyObjectProperty<Optional<Long>> momentProperty() {
    return moment;
  }

  /** Leaves the past and follows the present again. */
  public void now() {
    lookAt(look.get().nanos());
  }

  @Override
  protected void layoutChildren() {
    canvas.setWidth(getWidth());
    canvas.setHeight(getHeight());
    draw();
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return FACTORY.getCssMetaData();
  }

  private StyleableProperty<Paint> ink(
      String name, Function<Timeline, StyleableProperty<Paint>> property) {
    var ink = FACTORY.createStyleablePaintProperty(this, name, name, property, Color.GRAY);
    // A canvas keeps its old colours until it is drawn again, even while time stands still.
    if (ink instanceof Observable changing) changing.addListener(it -> requestLayout());
    return ink;
  }

  private void grab(MouseEvent event) {
    requestFocus();
    grabbedX = event.getX();
    grabbed = centre();
  }

  private void drag(MouseEvent event) {
    lookAt(grabbed - (long) ((event.getX() - grabbedX) / PIXELS_PER_SECOND * SECOND));
  }

  private void lookAt(long nanos) {
    long now = look.get().nanos();
    long farthest = Math.max(0, now - FARTHEST_BACK);
    moment.set(nanos < now ? Optional.of(Math.max(nanos, farthest)) : Optional.empty());
    draw();
  }

  /** What is drawn where now is while it follows the present. */
  private long centre() {
    return moment.get().orElse(look.get().nanos());
  }

  private double x(long nanos) {
    double seconds = (nanos - centre()) / SECOND;
    return getWidth() * NOW_AT + seconds * PIXELS_PER_SECOND;
  }

  private void draw() {
    GraphicsContext g = canvas.getGraphicsContext2D();
    g.clearRect(0, 0, getWidth(), getHeight());
    if (getWidth() <= 0) return;
    drawAxis(g);
    List<Track> tracks = look.get().tracks();
    for (int i = 0; i < Math.min(tracks.size(), TRACK_TOP.length); i++) {
      drawTrack(g, tracks.get(i), TRACK_TOP[i]);
    }
    drawDeeds(g);
    drawNow(g);
    if (moment.get().isPresent()) drawMoment(g);
  }

  private void drawAxis(GraphicsContext g) {
    g.setStroke(line.getValue());
    g.setLineWidth(1.5);
    g.strokeLine(0, AXIS, getWidth(), AXIS);
    g.setFont(Font.font("JetBrains Mono", 12));
    g.setTextAlign(TextAlignment.CENTER);
    TimeLook shown = look.get();
    long offset = shown.now().getEpochSecond() * 1_000_000_000L + shown.now().getNano();
    long origin = offset - shown.nanos();
    long first = origin + centre() - (long) (getWidth() * NOW_AT / PIXELS_PER_SECOND * SECOND);
    long every = 2_000_000_000L;
    for (long at = Math.ceilDiv(first, every) * every; ; at += every) {
      double x = x(at - origin);
      if (x > getWidth()) return;
      g.setStroke(tick.getValue());
      g.setLineWidth(1);
      g.strokeLine(x, 49, x, 56);
      if (x < 30 || x > getWidth() - 30) continue;
      g.setFill(hint.getValue());
      var time = Instant.ofEpochSecond(at / 1_000_000_000L);
      g.fillText(Phrases.seconds(time), x, 69);
    }
  }

  private void drawTrack(GraphicsContext g, Track track, double top) {
    g.setFont(Font.font("Inter", 12));
    long now = look.get().nanos();
    for (Span span : track.spans()) {
      double from = Math.max(x(span.from()), LABELS);
      double to = Math.min(x(span.to()), getWidth());
      if (to <= from) continue;
      boolean goesOn = span.to() >= now && track.due() > now;
      g.setFill(ink(span.hue()).getValue());
      bar(g, from, to, top, goesOn);
      if (goesOn) drawDue(g, track, span.hue(), top);
    }
    g.setFill(label.getValue());
    g.setTextAlign(TextAlignment.LEFT);
    g.fillText(track.label(), 0, top + 8);
  }

  /** Round at its ends; straight where it goes on. */
  private static void bar(GraphicsContext g, double from, double to, double top, boolean goesOn) {
    double width = to - from;
    g.fillRoundRect(from, top, width, BAR, 6, 6);
    if (goesOn && width > 4) g.fillRect(to - 4, top, 4, BAR);
  }

  private void drawDue(GraphicsContext g, Track track, Hue hue, double top) {
    double from = x(look.get().nanos());
    double to = x(track.due());
    double end = Math.min(to, getWidth());
    g.setStroke(ink(hue).getValue());
    g.setLineWidth(1.5);
    if (end - from > 12) g.setLineDashes(4, 3);
    g.beginPath();
    g.moveTo(from, top + 0.75);
    g.lineTo(end - 3, top + 0.75);
    g.quadraticCurveTo(end - 0.75, top + 0.75, end - 0.75, top + 3.5);
    g.lineTo(end - 0.75, top + BAR - 3.5);
    g.quadraticCurveTo(end - 0.75, top + BAR - 0.75, end - 3, top + BAR - 0.75);
    g.lineTo(from, top + BAR - 0.75);
    g.stroke();
    g.setLineDashes();
    g.setFill(text.getValue());
    g.setTextAlign(TextAlignment.LEFT);
    if (to + 90 < getWidth()) g.fillText(track.words(), to + 8.5, top + 9);
  }

  private void drawDeeds(GraphicsContext g) {
    g.setFill(text.getValue());
    for (long deed : look.get().deeds()) {
      double x = x(deed);
      if (x >= 4 && x <= getWidth() - 4) g.fillOval(x - 4, AXIS - 4, 8, 8);
    }
  }

  private void drawNow(GraphicsContext g) {
    double x = x(look.get().nanos());
    if (x > getWidth()) return;
    g.setStroke(iris.getValue());
    g.setLineWidth(2);
    g.strokeLine(x, 9, x, 57);
    g.setFill(iris.getValue());
    g.fillPolygon(new double[] {x - 5, x + 5, x}, new double[] {6, 6, 13}, 3);
  }

  /** A dashed line under a ring: somebody looks here. */
  private void drawMoment(GraphicsContext g) {
    double x = x(centre());
    g.setStroke(iris.getValue());
    g.setLineWidth(1.5);
    g.setLineDashes(3, 3);
    g.strokeLine(x, 14, x, 57);
    g.setLineDashes();
    g.strokeOval(x - 4, 5, 8, 8);
  }

  private StyleableProperty<Paint> ink(Hue hue) {
    return switch (hue) {
      case GREEN -> green;
      case AMBER -> amber;
      case RED -> red;
      case BLUE -> blue;
      case WHITE, NONE -> text;
    };
  }
}
