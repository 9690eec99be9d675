package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.nio.IntBuffer;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * What the camera sees, always 3 : 2. Nobody needs to render a picture while {@link
 * #watchedProperty} is false, and none is taken then.
 */
public final class CameraView extends Region {
  private static final double RATIO = 1.5;

  private final ImageView image = new ImageView();
  private final Rectangle clip = Housing.rounded(0, 0, 0, 0, 8, "clip");
  private final ReadOnlyBooleanWrapper watched = new ReadOnlyBooleanWrapper(this, "watched");
  private Optional<PixelBuffer<IntBuffer>> pixels = Optional.empty();

  /** A dark picture. */
  public CameraView() {
    getStyleClass().add("camera-view");
    getStylesheets().add(Theme.sheet(CameraView.class, "camera-view.css"));
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText("What the camera sees");
    getChildren().add(image);
    setClip(clip);
    var showing =
        sceneProperty()
            .flatMap(scene -> scene.windowProperty())
            .flatMap(window -> window.showingProperty())
            .orElse(false);
    showing.subscribe(_ -> watched.set(showing.getValue() && isVisible()));
    visibleProperty().subscribe(_ -> watched.set(showing.getValue() && isVisible()));
  }

  /** Whether the picture is in a window that shows. */
  public ReadOnlyBooleanProperty watchedProperty() {
    return watched.getReadOnlyProperty();
  }

  /**
   * Shows a picture. On the FX thread only.
   *
   * @param argb rows from the top, each pixel 0xAARRGGBB, opaque; copied
   * @throws IllegalArgumentException if there are not width × height pixels
   */
  public void show(int width, int height, int[] argb) {
    if (argb.length != width * height) {
      throw new IllegalArgumentException(
          "picture of %d pixels, expected %d × %d".formatted(argb.length, width, height));
    }
    var buffer =
        pixels
            .filter(old -> old.getWidth() == width && old.getHeight() == height)
            .orElseGet(() -> fresh(width, height));
    buffer.updateBuffer(
        b -> {
          b.getBuffer().clear().put(argb).clear();
          return new Rectangle2D(0, 0, width, height);
        });
  }

  private PixelBuffer<IntBuffer> fresh(int width, int height) {
    var buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
    pixels = Optional.of(buffer);
    image.setImage(new WritableImage(buffer));
    return buffer;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return height < 0 ? 288 : height * RATIO;
  }

  @Override
  protected double computePrefHeight(double width) {
    return (width < 0 ? 288 : width) / RATIO;
  }

  @Override
  protected void layoutChildren() {
    var width = Math.min(getWidth(), getHeight() * RATIO);
    var height = width / RATIO;
    var left = (getWidth() - width) / 2;
    image.setFitWidth(width);
    image.setFitHeight(height);
    image.relocate(left, 0);
    clip.setX(left);
    clip.setWidth(width);
    clip.setHeight(height);
  }
}
