package dev.vestibule.scenarios.evidence;

import dev.vestibule.scenarios.causes.Happening;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.bench.PanelPainter;
import dev.vestibule.virtual.trace.VcdExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;

/**
 * The folder of one failure: what failed and how to repeat it, the last happenings with their
 * causes, all signals for a waveform viewer, its traffic for a protocol analyser, and a picture of
 * the panel if something can paint one.
 */
public final class Evidence {

  private static final int LAST = 50;
  private static final int LONGEST_NAME = 80;

  private final Path root;

  /** Leaves folders under this one, which is made when the first is left. */
  public Evidence(Path root) {
    this.root = root;
  }

  /** Where the evidence of this run belongs: the system property {@code vestibule.evidence}. */
  public static Evidence ofThisRun() {
    return new Evidence(Path.of(System.getProperty("vestibule.evidence", "target/evidence")));
  }

  /**
   * Leaves the evidence of a failure.
   *
   * @param title what failed
   * @param repeat one command line that repeats it
   * @return the folder
   */
  public Path leave(String title, String repeat, Twin twin) {
    try {
      Path folder = Files.createDirectories(root.resolve(name(title)));
      Files.writeString(folder.resolve("failure.txt"), summary(title, repeat, twin));
      Files.write(folder.resolve("happenings.txt"), happenings(twin));
      try (Writer vcd = Files.newBufferedWriter(folder.resolve("signals.vcd"))) {
        VcdExport.write(twin.bench().trace(), 0, vcd);
      }
      Files.write(folder.resolve("network.pcap"), twin.traffic());
      for (PanelPainter painter : ServiceLoader.load(PanelPainter.class)) {
        Files.write(folder.resolve("panel.png"), painter.png(twin.bench()));
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot leave the evidence of " + title, e);
    }
  }

  private static String summary(String title, String repeat, Twin twin) {
    return """
        %s

        seed   %d
        time   %s on the unit's clock
        power  %s
        repeat %s
        """
        .formatted(
            title,
            twin.seed(),
            twin.board().time().now(),
            twin.bench().view().power().source(),
            repeat);
  }

  private static List<String> happenings(Twin twin) {
    return twin.causes().last(LAST).stream().map(Evidence::line).toList();
  }

  private static String line(Happening it) {
    String because = it.cause() == 0 ? "" : "  because of " + it.cause();
    String assumed = it.assumed() ? "  (assumed)" : "";
    return "%5d  %s  %-6s  %s%s%s"
        .formatted(it.id(), it.time(), it.kind(), it.text(), because, assumed);
  }

  private static String name(String title) {
    String name =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
