package dev.vestibule.gui.window;

import dev.vestibule.gui.present.Presenter;
import dev.vestibule.gui.present.TimeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/** What the keyboard can do anywhere in the main window. */
final class Shortcuts {

  private static final Modifier CTRL = KeyCombination.SHORTCUT_DOWN;
  private static final Modifier SHIFT = KeyCombination.SHIFT_DOWN;

  private final Map<KeyCombination, Shortcut> shortcuts = new LinkedHashMap<>();

  /**
   * Something a key does.
   *
   * @param help what, for the page of keys
   */
  record Shortcut(String help, Runnable act) {}

  Shortcuts(MainView view, Presenter presenter, Runnable audience) {
    var time = presenter.time();
    var demos = presenter.feeds().demos();
    add("Pause, or go on", time::pauseOrReal, KeyCode.P, CTRL);
    add("Step to what is due next", time::step, KeyCode.PERIOD, CTRL);
    add("Time as it is", () -> time.mode(TimeMode.REAL), KeyCode.DIGIT1, CTRL);
    add("Ten times as fast", () -> time.mode(TimeMode.X10), KeyCode.DIGIT2, CTRL);
    add("Sixty times as fast", () -> time.mode(TimeMode.X60), KeyCode.DIGIT3, CTRL);
    add("Now: leave the past", view::now, KeyCode.DIGIT0, CTRL);
    add("Search the journal, or ask", view::find, KeyCode.F, CTRL);
    add("Why? of the part with the focus", view::askAboutFocused, KeyCode.Y, CTRL, SHIFT);
    add("Front or rear", view::turnUnit, KeyCode.D, CTRL);
    add("For an audience", audience, KeyCode.A, CTRL, SHIFT);
    add("Next region", () -> view.nextRegion(1), KeyCode.F6);
    add("Region before", () -> view.nextRegion(-1), KeyCode.F6, SHIFT);
    add("These keys", () -> view.showKeys(this), KeyCode.F1);
    add("Demo: next step", demos::next, KeyCode.PAGE_DOWN);
    add("Demo: step before", demos::back, KeyCode.PAGE_UP);
  }

  /** Lets them work in this scene. */
  void install(Scene scene) {
    shortcuts.forEach((keys, shortcut) -> scene.getAccelerators().put(keys, shortcut.act()));
  }

  /** All of them, in the order of the page of keys. */
  Map<KeyCombination, Shortcut> all() {
    return shortcuts;
  }

  private void add(String help, Runnable act, KeyCode key, Modifier... modifiers) {
    shortcuts.put(new KeyCodeCombination(key, modifiers), new Shortcut(help, act));
  }
}
