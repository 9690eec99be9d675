package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.Caption;
import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sentence of a demo, where it stands, and its controls. */
public final class CaptionBar extends HBox {

  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  private final ObjectProperty<Optional<Caption>> caption =
      new SimpleObjectProperty<>(this, "caption", Optional.empty());
  private final Label step = new Label();
  private final Label steps = new Label();
  private final HBox dots = new HBox();
  private final Label sentence = new Label();
  private final Glyph pauseGlyph = new Glyph(Icon.PAUSE, 1);
  private final Button back = control(new Glyph(Icon.BACK, 1), "Step before, Page Up");
  private final Button pause = control(pauseGlyph, "Pause or go on");
  private final Button next = control(new Glyph(Icon.NEXT, 1), "Next step, Page Down");

  /** A bar without a sentence. */
  public CaptionBar() {
    getStyleClass().add("caption-bar");
    setAlignment(Pos.CENTER_LEFT);
    step.getStyleClass().add("step");
    steps.getStyleClass().add("steps");
    dots.getStyleClass().add("dots");
    dots.setAlignment(Pos.CENTER_LEFT);
    sentence.getStyleClass().add("sentence");
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var place = new VBox(step, steps);
    place.setAlignment(Pos.CENTER_LEFT);
    place.setMinWidth(Region.USE_PREF_SIZE);
    dots.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(place, dots, sentence, back, pause, next);
    caption.subscribe(this::show);
  }

  /** What it shows. */
  public ObjectProperty<Optional<Caption>> captionProperty() {
    return caption;
  }

  /** Leaves the way back to the keyboard, for an audience. */
  public void hideBack() {
    back.setVisible(false);
    back.setManaged(false);
  }

  /** Hears that the demo shall wait or go on. */
  public void setOnPause(Runnable onPause) {
    pause.setOnAction(event -> onPause.run());
  }

  /** Hears that the next step shall come. */
  public void setOnNext(Runnable onNext) {
    next.setOnAction(event -> onNext.run());
  }

  /** Hears that the step before shall come again. */
  public void setOnBack(Runnable onBack) {
    back.setOnAction(event -> onBack.run());
  }

  private static Button control(Glyph glyph, String help) {
    var button = new Button();
    button.setGraphic(glyph);
    button.getStyleClass().add("caption-control");
    button.setAccessibleText(help);
    button.setTooltip(new Tooltip(help));
    return button;
  }

  private void show(Optional<Caption> shown) {
    shown.ifPresent(
        it -> {
          step.setText("Step " + it.step());
          steps.setText("of " + it.steps());
          dots.getChildren()
              .setAll(
                  IntStream.rangeClosed(1, it.steps()).mapToObj(i -> dot(i <= it.step())).toList());
          sentence.setText(it.text());
          pauseGlyph.show(it.paused() ? Icon.PLAY : Icon.PAUSE);
        });
  }

  private static Region dot(boolean done) {
    var dot = new Region();
    dot.getStyleClass().add("dot");
    dot.pseudoClassStateChanged(DONE, done);
    return dot;
  }
}
