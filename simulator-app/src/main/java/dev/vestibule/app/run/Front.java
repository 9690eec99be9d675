package dev.vestibule.app.run;

import dev.vestibule.scenarios.twin.Twin;
import java.util.Locale;
import java.util.Map;

/** What a person sees of the unit on the screen, if there is one. */
final class Front {

  private Front() {}

  /** Why there is no window; empty if one can be shown. */
  static String reasonForNone(boolean headless, Map<String, String> environment, String system) {
    if (headless) return "as asked";
    boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
    boolean display =
        environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    if (linux && !display) return "there is no display";
    return "";
  }

  /** Shows the unit. */
  static void show(Twin unit) {}
}
