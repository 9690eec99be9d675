package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.Locale;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.util.Duration;

/**
 * Door, frame and lock, drawn 200 × 192 and scaled to the room it is given. Leaf and lock move
 * apart from each other: a released door may stand closed, a locked one open.
 */
public final class DoorDrawing extends Region {
  private static final double WIDTH = 200;
  private static final double HEIGHT = 192;
  private static final Duration SWING = Duration.millis(350);

  private final ObjectProperty<Leaf> leaf = new SimpleObjectProperty<>(this, "leaf", Leaf.CLOSED);
  private final BooleanProperty released = new SimpleBooleanProperty(this, "released");
  private final DoorLeaf moving = new DoorLeaf();
  private final Rectangle bolt = Housing.rounded(144, 93.92, 16, 6, 1.5, "bolt");
  private final Glyph lock = new Glyph(Icon.LOCKED, 0.67);
  private final Timeline swing = new Timeline();
  private final Scale scale = new Scale();
  private final Group drawing;

  /** A closed, locked door. */
  public DoorDrawing() {
    getStyleClass().add("door-drawing");
    getStylesheets().add(Theme.sheet(DoorDrawing.class, "door-drawing.css"));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    var floorLight = path("M52 168h96l-26 -20h-44z", "floor-light");
    var outerLight = path("M52 168h96l22 24h-126z", "floor-light");
    floorLight.opacityProperty().bind(moving.openingProperty().multiply(0.45));
    outerLight.opacityProperty().bind(moving.openingProperty().multiply(0.28));
    lock.relocate(163, 89.42);
    var warning = new Glyph(Icon.WARNING, 1);
    warning.getStyleClass().add("warning");
    warning.relocate(10, 10);
    drawing =
        new Group(
            Housing.rounded(0, 0, WIDTH, HEIGHT, 8, "wall"),
            path("M0 168H200V184A8 8 0 0 1 192 192H8A8 8 0 0 1 0 184Z", "floor"),
            Housing.rounded(44, 8, 112, 160, 3, "frame"),
            Housing.rounded(52, 16, 96, 152, 0, "inside"),
            floorLight,
            outerLight,
            moving,
            Housing.rounded(160, 77.92, 22, 40, 5, "lock-plate"),
            Housing.rounded(160.75, 78.67, 20.5, 38.5, 4.25, "lock-edge"),
            lock,
            bolt,
            warning,
            Housing.rounded(126, 9, 18, 5, 2, "door-lamp"));
    drawing.setManaged(false);
    drawing.getTransforms().add(scale);
    getChildren().add(drawing);
    leaf.subscribe(this::swing);
    leaf.subscribe(_ -> paint());
    released.subscribe(_ -> paint());
  }

  /** Where the leaf is; it swings there in 350 ms unless motion is reduced. */
  public ObjectProperty<Leaf> leafProperty() {
    return leaf;
  }

  /** Whether the lock lets the door be opened. */
  public BooleanProperty releasedProperty() {
    return released;
  }

  private void swing(Leaf to) {
    swing.stop();
    double target = to == Leaf.CLOSED ? 0 : 1;
    if (getScene() == null || !Theme.moves(getScene())) {
      moving.openingProperty().set(target);
      return;
    }
    var end = new KeyValue(moving.openingProperty(), target, Interpolator.EASE_BOTH);
    swing.getKeyFrames().setAll(new KeyFrame(SWING, end));
    swing.play();
  }

  private void paint() {
    var open = released.get();
    pseudoClassStateChanged(PseudoClass.getPseudoClass("released"), open);
    for (var each : Leaf.values()) pseudoClassStateChanged(each.pseudoClass, each == leaf.get());
    lock.show(open ? Icon.RELEASED : Icon.LOCKED);
    bolt.setX(open ? 152 : 144);
    bolt.setWidth(open ? 8 : 16);
    bolt.setVisible(!open || leaf.get() == Leaf.CLOSED);
    setAccessibleText("Door, " + leaf.get().words + (open ? ", lock released" : ", locked"));
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDTH;
  }

  @Override
  protected double computePrefHeight(double width) {
    return (width < 0 ? WIDTH : width) * HEIGHT / WIDTH;
  }

  @Override
  protected double computeMinWidth(double height) {
    return WIDTH / 2;
  }

  @Override
  protected void layoutChildren() {
    var factor = Math.min(getWidth() / WIDTH, getHeight() / HEIGHT);
    scale.setX(factor);
    scale.setY(factor);
    drawing.setLayoutX((getWidth() - factor * WIDTH) / 2);
  }

  private static SVGPath path(String content, String styleClass) {
    var path = new SVGPath();
    path.setContent(content);
    path.getStyleClass().add(styleClass);
    return path;
  }

  /** What the leaf does, with the word for it. */
  public enum Leaf {
    CLOSED("Closed"),
    OPEN("Open"),
    FORCED("Forced open"),
    HELD("Held open");

    private final String word;
    private final String words;
    private final PseudoClass pseudoClass;

    Leaf(String word) {
      this.word = word;
      this.words = word.toLowerCase(Locale.ROOT);
      this.pseudoClass = PseudoClass.getPseudoClass(words.split(" ")[0]);
    }

    /** The state as it is written: "Held open". */
    public String word() {
      return word;
    }
  }
}
