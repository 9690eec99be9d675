package dev.vestibule.app.run;

import dev.vestibule.scenarios.twin.Twin;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person sees of the unit on the screen. The one place that decides whether there is a
 * window and opens it.
 *
 * @param headless whether no window is wanted
 * @param environment variables of the process
 * @param system name of the operating system
 */
record Front(boolean headless, Map<String, String> environment, String system) {

  /** Shows the unit; the answer is why that cannot be, in words. */
  Optional<String> show(Twin unit) {
    if (headless) return Optional.of("as asked");
    if (!hasDisplay()) return Optional.of("there is no display");
    return Optional.of("this distribution has no window");
  }

  private boolean hasDisplay() {
    return !system.toLowerCase(Locale.ROOT).contains("linux")
        || environment.containsKey("DISPLAY")
        || environment.containsKey("WAYLAND_DISPLAY");
  }
}
