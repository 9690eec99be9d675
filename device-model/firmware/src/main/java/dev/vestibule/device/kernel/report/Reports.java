package dev.vestibule.device.kernel.report;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import dev.vestibule.device.kernel.report.Section.Depth;
import dev.vestibule.device.kernel.web.Handler;
import java.util.List;
import java.util.Optional;

/** The sections that services offer for the unit's reports, and what else debug.tgz can do. */
public final class Reports {

  private final Catalogue<Section> sections = new Catalogue<>(Section::name);
  private final Catalogue<Command> commands = new Catalogue<>(Command::name);

  private record Command(String name, Handler handler) {}

  /** Adds a section, before the start. */
  public void offer(Section section) {
    sections.declare(section);
  }

  /**
   * Adds something that {@code /axis-cgi/debug/debug.tgz} does when it is told this as {@code cmd},
   * such as {@code pcapdump}; before the start.
   */
  public void offer(String command, Handler handler) {
    commands.declare(new Command(command, handler));
  }

  /** What does this command. */
  public Optional<Handler> command(String name) {
    return commands.find(name).map(Command::handler);
  }

  /** Takes no more from now on. */
  public void seal() {
    sections.seal();
    commands.seal();
  }

  /** The sections of this depth, in order of declaration. */
  public List<Section> sections(Depth depth) {
    return sections.all().stream().filter(section -> section.depth() == depth).toList();
  }
}
