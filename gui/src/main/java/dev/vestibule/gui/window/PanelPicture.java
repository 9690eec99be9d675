package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.theme.Theme;
import dev.vestibule.hal.Frame;
import dev.vestibule.virtual.bench.Bench;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Transform;

/**
 * Pictures of the panel as PNG files, with or without a screen. What flashes is lit. May be asked
 * from any thread but the board's own.
 */
public final class PanelPicture {

  private static final double MARGIN = 40;

  private final Bench bench;
  private final Feeds feeds;
  private final ColorScheme scheme;
  private final double scale;

  /** Dark pictures, one dot a pixel. */
  public PanelPicture(Bench bench, Feeds feeds) {
    this(bench, feeds, ColorScheme.DARK, 1);
  }

  /**
   * Pictures in this theme.
   *
   * @param scale pixels a dot, 1-4
   */
  public PanelPicture(Bench bench, Feeds feeds, ColorScheme scheme, double scale) {
    if (!(scale >= 1 && scale <= 4)) {
      throw new IllegalArgumentException("pictures are scaled 1-4: " + scale);
    }
    this.bench = bench;
    this.feeds = feeds;
    this.scheme = scheme;
    this.scale = scale;
  }

  /** The unit's front on its wall. */
  public byte[] front() {
    return Toolkit.ask(
        () -> {
          var front = new UnitJoin(looked().model()).front();
          var wall = new StackPane(front);
          wall.setPadding(new Insets(MARGIN));
          wall.getStyleClass().add("v-wall");
          return picture(wall, BodyPlan.UNIT_WIDTH + 2 * MARGIN, BodyPlan.UNIT_HEIGHT + 2 * MARGIN);
        });
  }

  /** The whole main window, 1280 × 800. */
  public byte[] window() {
    return Toolkit.ask(
        () -> {
          var presenter = looked();
          var view = new MainView(presenter);
          view.header().showDark(scheme == ColorScheme.DARK);
          Frame frame = presenter.scene().look(Bridge.WIDTH, Bridge.HEIGHT);
          view.camera().show(frame.width(), frame.height(), frame.pixels());
          return picture(view, 1280, 800);
        });
  }

  private Presenter looked() {
    var presenter = new Presenter(bench, feeds, Runnable::run);
    presenter.lookForPicture();
    return presenter;
  }

  private byte[] picture(Parent root, double width, double height) {
    return draw(root, width, height, scheme, scale);
  }

  /** Draws this as the whole of a scene. On the toolkit's thread. */
  static byte[] draw(Parent root, double width, double height, ColorScheme scheme, double scale) {
    var scene = new Scene(root, width, height);
    Look.dress(scene);
    Theme.choose(scene, Optional.of(scheme));
    root.applyCss();
    root.layout();
    var parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(scale, scale));
    parameters.setViewport(new Rectangle2D(0, 0, width * scale, height * scale));
    return Png.of(root.snapshot(parameters, null));
  }
}
