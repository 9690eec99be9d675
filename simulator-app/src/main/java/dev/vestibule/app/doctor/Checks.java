package dev.vestibule.app.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** All that the doctor looks at. */
final class Checks {

  private final Machine machine;

  Checks(Machine machine) {
    this.machine = machine;
  }

  List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    findings.add(java());
    findings.add(display());
    findings.add(window());
    findings.add(startCache());
    findings.add(home());
    findings.add(port("HTTP", 8080, "--http-port"));
    findings.add(port("HTTPS", 8443, "--https-port"));
    findings.add(port("SSH", 8022, "--ssh-port"));
    findings.add(port("remote bench", 8207, "--bench-port"));
    return findings;
  }

  private Finding java() {
    String version = machine.property("java.version");
    String words = version + " in " + machine.property("java.home");
    return version.startsWith("25")
        ? Finding.good("Java", words)
        : Finding.bad("Java", words + "; 25 is needed, for example from https://adoptium.net");
  }

  private Finding display() {
    boolean linux = machine.property("os.name").toLowerCase(Locale.ROOT).contains("linux");
    boolean there =
        !linux
            || machine.environment().containsKey("DISPLAY")
            || machine.environment().containsKey("WAYLAND_DISPLAY");
    return there
        ? Finding.good("Display", "the panel opens in a window")
        : Finding.missing("Display", "none; units run headless, and panel.png shows the panel");
  }

  private Finding window() {
    String platform = machine.property("os.name") + " " + machine.property("os.arch");
    boolean fits = platform.equals("Linux amd64");
    return fits
        ? Finding.good("Window libraries", "for " + platform)
        : Finding.missing(
            "Window libraries",
            "this distribution has those for Linux amd64, not for "
                + platform
                + "; use --headless");
  }

  private Finding startCache() {
    Path jar = Path.of(machine.property("java.class.path").split(File.pathSeparator)[0]);
    Path cache = jar.toAbsolutePath().resolveSibling("vestibule.aot");
    return Files.exists(cache)
        ? Finding.good("Start cache", cache.toString())
        : Finding.missing("Start cache", "none; the start takes longer");
  }

  private Finding home() {
    Path home = Path.of(machine.property("user.home"));
    try {
      Files.delete(Files.createTempFile(home, "vestibule", ""));
      return Finding.good("Home folder", home + " can be written");
    } catch (IOException e) {
      return Finding.missing(
          "Home folder", home + " cannot be written; the window needs it for its libraries");
    }
  }

  private Finding port(String name, int port, String option) {
    return machine.isFree(port)
        ? Finding.good("Port " + port, "free for " + name)
        : Finding.missing("Port " + port, "taken; choose another for " + name + ": " + option);
  }
}
