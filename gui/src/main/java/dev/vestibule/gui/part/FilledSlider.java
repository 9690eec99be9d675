package dev.vestibule.gui.part;

import java.util.Locale;
import javafx.scene.control.Slider;

/** A slider from 0 to 1 whose track is filled up to the thumb. */
public final class FilledSlider extends Slider {
  private static final String FILL =
      "-fx-background-color: linear-gradient(to right, -v-text %1$.1f%%, -v-control %1$.1f%%);";

  /** A slider at 0; the name is read aloud. */
  public FilledSlider(String name) {
    super(0, 1, 0);
    setAccessibleText(name);
    setBlockIncrement(0.1);
    valueProperty().subscribe(_ -> fill());
    skinProperty().subscribe(_ -> fill());
  }

  private void fill() {
    var track = lookup(".track");
    if (track != null) track.setStyle(String.format(Locale.ROOT, FILL, getValue() * 100));
  }
}
