package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Caption;
import dev.vestibule.gui.part.CameraView;
import dev.vestibule.gui.present.Presenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Draws the design's moment into files, to be put beside the design's pictures. */
final class Studio {

  private Studio() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    try (var moment = new Moment()) {
      for (ColorScheme scheme : ColorScheme.values()) {
        String name = "panel-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
        Files.write(folder.resolve(name), window(moment, scheme, 2));
      }
      Files.write(folder.resolve("panel-audience.png"), audience(moment, 2));
      Files.write(
          folder.resolve("front.png"),
          new PanelPicture(moment.bench(), moment.feeds(), ColorScheme.DARK, 2).front());
    }
    Platform.exit();
  }

  /** The main window, asked why relay 1 closed. */
  static byte[] window(Moment moment, ColorScheme scheme, double scale) {
    return Toolkit.ask(
        () -> {
          var presenter = new Presenter(moment.bench(), moment.feeds(), Runnable::run);
          presenter.lookForPicture();
          presenter.model().journal().ask("why did relay 1 close?");
          var view = new MainView(presenter);
          view.header().showDark(scheme == ColorScheme.DARK);
          show(view.camera(), presenter);
          return PanelPicture.draw(view, 1280, 800, scheme, scale);
        });
  }

  /** The audience's window in a demo. */
  static byte[] audience(Moment moment, double scale) {
    var caption =
        new Caption("Anna holds her card to the reader. The door opens.", 2, 6, false, "");
    return Toolkit.ask(
        () -> {
          var presenter =
              new Presenter(moment.bench(), moment.feeds(Optional.of(caption)), Runnable::run);
          presenter.lookForPicture();
          var view = new AudienceView(presenter);
          show(view.camera(), presenter);
          return PanelPicture.draw(view, 1280, 800, ColorScheme.LIGHT, scale);
        });
  }

  private static void show(CameraView camera, Presenter presenter) {
    var frame = presenter.scene().look(Bridge.WIDTH, Bridge.HEIGHT);
    camera.show(frame.width(), frame.height(), frame.pixels());
  }
}
