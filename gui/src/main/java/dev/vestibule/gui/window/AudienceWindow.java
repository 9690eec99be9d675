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

  private final Bridge bridge;
  private Optional<Stage> stage = Optional.empty();

  AudienceWindow(Bridge bridge) {
    this.bridge = bridge;
  }

  /** Shows it, or closes it. */
  void toggle() {
    if (stage.isPresent()) {
      close();
      return;
    }
    var shown = new Stage();
    var view = new AudienceView(bridge.presenter());
    shown.setScene(scene(view));
    bridge.show(view.camera());
    shown.setTitle("Vestibule");
    shown.setOnHidden(
        event -> {
          bridge.hide(view.camera());
          stage = Optional.empty();
        });
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

  private Scene scene(AudienceView view) {
    var pointer = new Circle(POINTER);
    pointer.getStyleClass().add("audience-pointer");
    var layer = new Pane(pointer);
    layer.setMouseTransparent(true);
    var scene = new Scene(new StackPane(view, layer), 1280, 800);
    Look.dress(scene);
    Theme.choose(scene, Optional.of(ColorScheme.LIGHT));
    scene.setCursor(Cursor.NONE);
    scene.addEventFilter(
        MouseEvent.ANY,
        event -> {
          pointer.setCenterX(event.getSceneX());
          pointer.setCenterY(event.getSceneY());
        });
    Presenter presenter = bridge.presenter();
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
