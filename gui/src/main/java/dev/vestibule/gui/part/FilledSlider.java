package dev.vestibule.gui.part;

import javafx.scene.control.Skin;
import javafx.scene.control.Slider;
import javafx.scene.control.skin.SliderSkin;
import javafx.scene.layout.Region;

/** A slider from 0 to 1 whose track is filled up to the thumb. */
public final class FilledSlider extends Slider {

  /** A slider at 0; the name is read aloud. */
  public FilledSlider(String name) {
    super(0, 1, 0);
    setAccessibleText(name);
    setBlockIncrement(0.1);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new Filled(this);
  }

  private static final class Filled extends SliderSkin {
    private static final double THICKNESS = 4;

    private final Region fill = new Region();

    Filled(FilledSlider slider) {
      super(slider);
      fill.getStyleClass().add("fill");
      fill.setMouseTransparent(true);
      getChildren().add(1, fill);
      slider.valueProperty().subscribe(slider::requestLayout);
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      super.layoutChildren(x, y, width, height);
      var thumb = getChildren().getLast();
      var middle = thumb.getLayoutX() + thumb.getLayoutBounds().getWidth() / 2;
      fill.resizeRelocate(x, y + (height - THICKNESS) / 2, middle - x, THICKNESS);
    }
  }
}
