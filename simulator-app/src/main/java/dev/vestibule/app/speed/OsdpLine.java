package dev.vestibule.app.speed;

import dev.vestibule.device.kernel.profile.ProfileFile;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.scenarios.peer.OsdpPanel;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.Optional;

/** How many polls a second a whole unit answers, in memory and in simulated time. */
final class OsdpLine {

  private static final Duration TIME = Duration.ofMinutes(20);
  private static final byte[] KEY = new byte[16];

  private OsdpLine() {}

  static Contest contest() {
    return new Contest(
        "osdp",
        "exchanges/s",
        new Side("panel and unit, secure channel", () -> exchanges(secure(), "secure")),
        new Side("panel and unit, in clear", () -> exchanges(PanelKeys.NONE, "online")),
        ">= 10,000/s either way; on a real line 20 polls a second are usual");
  }

  private static PanelKeys secure() {
    return new PanelKeys(Optional.of(KEY), true, false);
  }

  private static double exchanges(PanelKeys keys, String reached) {
    var line = new LineSetting(0, LineSetting.SPEEDS.getFirst());
    var profile =
        ProfileFile.shipped("a8207-ve-mk2").with("Properties.Reader.OSDP.SecureChannel", "yes");
    try (Twin twin = Twin.builder().profile(profile).preset(Presets.named("osdp")).build()) {
      var panel = new OsdpPanel(twin.bench(), twin.board(), twin.time(), line, keys);
      double seconds = Stopwatch.seconds(() -> twin.advance(TIME));
      if (!panel.state().equals(reached))
        throw new IllegalStateException("the panel is " + panel.state());
      return panel.exchanges() / seconds;
    }
  }
}
