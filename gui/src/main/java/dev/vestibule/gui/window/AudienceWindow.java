package dev.vestibule.gui.window;

import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.theme.Theme;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

/** The window for a projector: light, large, the pointer a ring. */
final class AudienceWindow {

  private static final double POINTER = 16;

  private final Presenter presenter;
  private Optional<Stage> stage = Optional.empty();

  AudienceWindow(Presenter presenter) {
    this.presenter = presenter;
  }

  /** Shows it, or closes it. */
  void toggle() {
    if (stage.isPresent()) {
      close();
      return;
    }
    var shown = new Stage();
    shown.setScene(scene());
    shown.setTitle("Vestibule");
    shown.setOnHidden(event -> stage = Optional.empty());
    stage = Optional.of(shown);
    shown.show();
  }

  /** Closes it if it is open. */
  void close() {
    stage.ifPresent(Stage::hide);
  }

  /** The window, if it is open. */
  Optional<Stage> stage() {
    return stage;
  }

  private Scene scene() {
    var pointer = new Circle(POINTER);
    pointer.getStyleClass().add("audience-pointer");
    var layer = new Pane(pointer);
    layer.setMouseTransparent(true);
    var scene = new Scene(new StackPane(new AudienceView(presenter), layer), 1280, 800);
    Look.dress(scene);
    Theme.choose(scene, Optional.of(ColorScheme.LIGHT));
    scene.setCursor(Cursor.NONE);
    scene.addEventFilter(
        MouseEvent.ANY,
        event -> {
          pointer.setCenterX(event.getSceneX());
          pointer.setCenterY(event.getSceneY());
        });
    var demos = presenter.feeds().demos();
    var keys = scene.getAccelerators();
    keys.put(key(KeyCode.ESCAPE), this::close);
    keys.put(key(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN), this::close);
    keys.put(key(KeyCode.P, KeyCombination.SHORTCUT_DOWN), presenter.time()::pauseOrReal);
    keys.put(key(KeyCode.PAGE_DOWN), demos::next);
    keys.put(key(KeyCode.PAGE_UP), demos::back);
    return scene;
  }

  private static KeyCombination key(KeyCode key, KeyCombination.Modifier... modifiers) {
    return new KeyCodeCombination(key, modifiers);
  }
}
