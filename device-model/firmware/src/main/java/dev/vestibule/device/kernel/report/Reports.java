package dev.vestibule.device.kernel.report;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import dev.vestibule.device.kernel.report.Section.Depth;
import java.util.List;

/** The sections that services offer for the unit's reports. */
public final class Reports {

  private final Catalogue<Section> sections = new Catalogue<>(Section::name);

  /** Adds a section, before the start. */
  public void offer(Section section) {
    sections.declare(section);
  }

  /** Takes no more from now on. */
  public void seal() {
    sections.seal();
  }

  /** The sections of this depth, in order of declaration. */
  public List<Section> sections(Depth depth) {
    return sections.all().stream().filter(section -> section.depth() == depth).toList();
  }
}
