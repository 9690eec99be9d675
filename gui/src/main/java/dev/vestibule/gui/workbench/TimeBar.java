package dev.vestibule.gui.workbench;

import dev.vestibule.gui.present.Phrases;
import dev.vestibule.gui.present.TimeLook;
import dev.vestibule.gui.present.TimeMode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How time passes, what time it is at the unit, and what is due. */
public final class TimeBar extends HBox {

  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  private final ObjectProperty<TimeLook> look =
      new SimpleObjectProperty<>(this, "look", TimeLook.START);
  private final Map<TimeMode, ToggleButton> modes = new EnumMap<>(TimeMode.class);
  private final ToggleGroup group = new ToggleGroup();
  private final Button step = new Button("Step");
  private final Label clock = new Label();
  private final Label date = new Label();
  private final Button clockButton = new Button();
  private final Timeline timeline = new Timeline();
  private final SetClock setClock = new SetClock();
  private Consumer<TimeMode> onMode = mode -> {};

  /** A time bar at the beginning of time. */
  public TimeBar() {
    getStyleClass().add("time-bar");
    setAlignment(Pos.CENTER_LEFT);
    var now = new Button("Now");
    now.getStyleClass().add("now");
    now.setTooltip(new Tooltip("Leave the past and follow time again, Ctrl+0"));
    now.setOnAction(event -> timeline.now());
    HBox.setHgrow(timeline, Priority.ALWAYS);
    HBox.setMargin(timeline, new Insets(0, 16, 0, 0));
    HBox.setMargin(clockButton, new Insets(0, 0, 0, 8));
    getChildren().addAll(modes(), clock(), timeline, now);
    timeline.lookProperty().bind(look);
    look.subscribe(this::show);
    timeline.momentProperty().subscribe(moment -> show(look.get()));
  }

  /** What it shows. */
  public ObjectProperty<TimeLook> lookProperty() {
    return look;
  }

  /** Hears how time shall pass. */
  public void setOnMode(Consumer<TimeMode> onMode) {
    this.onMode = onMode;
  }

  /** Hears that time shall pass until the next due thing is done. */
  public void setOnStep(Runnable onStep) {
    step.setOnAction(event -> onStep.run());
  }

  /** Hears what the unit's clock shall show. */
  public void setOnClock(Consumer<Instant> onClock) {
    setClock.setOnChosen(onClock);
  }

  /** Leaves the past and follows the present again. */
  public void now() {
    timeline.now();
  }

  /** The two signals in time. */
  public Timeline timeline() {
    return timeline;
  }

  private HBox modes() {
    var box = new HBox();
    box.getStyleClass().add("segments");
    mode(box, TimeMode.REAL, "Real", "As fast as the wall clock, Ctrl+1");
    mode(box, TimeMode.PAUSE, "Pause", "Stand still, Ctrl+P");
    step.getStyleClass().add("segment");
    step.setTooltip(new Tooltip("On to the next thing that is due, Ctrl+."));
    grow(step);
    box.getChildren().addAll(divider(), step, divider());
    mode(box, TimeMode.X10, "×10", "Ten times as fast, Ctrl+2");
    box.getChildren().add(divider());
    mode(box, TimeMode.X60, "×60", "Sixty times as fast, Ctrl+3");
    return box;
  }

  private void mode(HBox box, TimeMode mode, String words, String help) {
    var button = new ToggleButton(words);
    button.getStyleClass().add("segment");
    button.setToggleGroup(group);
    button.setTooltip(new Tooltip(help));
    button.setOnAction(
        event -> {
          button.setSelected(true);
          onMode.accept(mode);
        });
    grow(button);
    modes.put(mode, button);
    box.getChildren().add(button);
  }

  private static void grow(Region segment) {
    segment.setMaxWidth(Double.MAX_VALUE);
    segment.setMinWidth(0);
    segment.setPrefWidth(52);
    HBox.setHgrow(segment, Priority.ALWAYS);
  }

  private static Region divider() {
    var divider = new Region();
    divider.getStyleClass().add("divider");
    return divider;
  }

  private Button clock() {
    clock.getStyleClass().addAll("t-clock");
    date.getStyleClass().add("t-label");
    var words = new VBox(clock, date);
    words.setAlignment(Pos.CENTER_LEFT);
    clockButton.setGraphic(words);
    clockButton.getStyleClass().add("device-clock");
    clockButton.setTooltip(new Tooltip("Set device time"));
    clockButton.setAccessibleText("Set device time");
    clockButton.setOnAction(event -> setClock.open(clockButton, look.get().now()));
    return clockButton;
  }

  private void show(TimeLook shown) {
    long back = timeline.momentProperty().get().map(it -> shown.nanos() - it).orElse(0L);
    clock.setText(Phrases.clock(shown.now().minusNanos(back)));
    date.setText(
        back == 0
            ? Phrases.date(shown.now()) + ", device time"
            : "Looking back " + Phrases.left(back));
    pseudoClassStateChanged(PAST, back > 0);
    timeline.setAccessibleText(
        back == 0 ? "Timeline" : "Timeline, looking back " + Phrases.left(back));
    Objects.requireNonNull(modes.get(shown.mode())).setSelected(true);
  }
}
