package dev.vestibule.gui.theme;

import java.net.URL;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;

/**
 * Dark and light, still and moving, for one scene. What is not chosen here follows the desktop's
 * own preferences; style sheets ask with {@code @media}, code with {@link #moves}.
 */
public final class Theme {
  private Theme() {}

  /**
   * Gives a scene the tokens, fonts and plain controls of the panel. Called once per scene; parts
   * bring their own style sheets.
   */
  public static void dress(Scene scene) {
    for (var sheet : new String[] {"tokens.css", "type.css", "controls.css"}) {
      scene.getStylesheets().add(sheet(Theme.class, sheet));
    }
  }

  /** Puts a scene into dark or light; empty follows the desktop. */
  @SuppressWarnings("NullAway") // JavaFX names "follow the desktop" null
  public static void choose(Scene scene, Optional<ColorScheme> scheme) {
    scene.getPreferences().setColorScheme(scheme.orElse(null));
  }

  /** Turns a scene to the other scheme, as the header's button does. */
  public static void flip(Scene scene) {
    var dark = scene.getPreferences().getColorScheme() == ColorScheme.DARK;
    choose(scene, Optional.of(dark ? ColorScheme.LIGHT : ColorScheme.DARK));
  }

  /** Sets whether a scene does without movement and flashing; empty follows the desktop. */
  @SuppressWarnings("NullAway") // as in choose
  public static void reduceMotion(Scene scene, Optional<Boolean> reduced) {
    scene.getPreferences().setReducedMotion(reduced.orElse(null));
  }

  /** Whether things may move and fade in this scene. */
  public static boolean moves(Scene scene) {
    return !scene.getPreferences().isReducedMotion();
  }

  /**
   * Address of the style sheet that lies beside a class.
   *
   * @throws IllegalArgumentException if there is none: the jar is incomplete
   */
  public static String sheet(Class<?> beside, String name) {
    URL found = beside.getResource(name);
    if (found == null) {
      throw new IllegalArgumentException(
          "style sheet " + name + " is missing beside " + beside.getName());
    }
    return found.toExternalForm();
  }
}
