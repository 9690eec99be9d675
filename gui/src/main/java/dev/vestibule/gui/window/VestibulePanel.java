package dev.vestibule.gui.window;

import dev.vestibule.gui.feed.Feeds;
import dev.vestibule.gui.theme.Theme;
import dev.vestibule.virtual.bench.Bench;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The panel of one unit: its main window, and one for an audience when asked for. There can be as
 * many panels as there are units; all share the toolkit, which is started with the first.
 */
public final class VestibulePanel implements AutoCloseable {

  private static final double WIDTH = 1280, HEIGHT = 800;
  private static final double LEAST_WIDTH = 900, LEAST_HEIGHT = 600;

  private final Bridge bridge;
  private final Stage stage = new Stage();
  private final MainView view;
  private final AudienceWindow audience;
  private final Runnable onClosed;
  private boolean closed;

  private VestibulePanel(Bench bench, Feeds feeds, Runnable onClosed) {
    this.onClosed = onClosed;
    bridge = new Bridge(bench, feeds);
    var presenter = bridge.presenter();
    view = new MainView(presenter);
    audience = new AudienceWindow(bridge);
    bridge.show(view.camera());
    var scene = new Scene(view, WIDTH, HEIGHT);
    Look.dress(scene);
    new Shortcuts(view, presenter, audience::toggle).install(scene);
    view.header().setOnTheme(() -> Theme.flip(scene));
    view.header().setOnAudience(audience::toggle);
    var preferences = scene.getPreferences();
    preferences
        .colorSchemeProperty()
        .subscribe(scheme -> view.header().showDark(scheme == ColorScheme.DARK));
    view.unit().flash().stillProperty().bind(preferences.reducedMotionProperty());
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.titleProperty().bind(presenter.model().title().map(it -> it.name() + " – Vestibule"));
    stage.focusedProperty().subscribe(this::letGoUnlessFocused);
    stage.setOnHidden(event -> closed());
  }

  /**
   * Opens the window. May be called from any thread.
   *
   * @param onClosed called once on the toolkit's thread when the window has been closed, by its
   *     user or by {@link #close}
   */
  public static VestibulePanel open(Bench bench, Feeds feeds, Runnable onClosed) {
    return Toolkit.ask(
        () -> {
          var panel = new VestibulePanel(bench, feeds, onClosed);
          panel.bridge.open();
          panel.stage.show();
          return panel;
        });
  }

  /** Closes its windows; the unit goes on. May be called from any thread. */
  @Override
  public void close() {
    Toolkit.ask(
        () -> {
          stage.hide();
          return true;
        });
  }

  /** The main window. */
  Stage stage() {
    return stage;
  }

  /** What is in it. */
  MainView view() {
    return view;
  }

  /** The window for a projector. */
  AudienceWindow audience() {
    return audience;
  }

  private void letGoUnlessFocused(boolean focused) {
    if (!focused) bridge.presenter().unit().letGo();
  }

  private void closed() {
    if (closed) return;
    closed = true;
    audience.close();
    bridge.close();
    onClosed.run();
  }
}
