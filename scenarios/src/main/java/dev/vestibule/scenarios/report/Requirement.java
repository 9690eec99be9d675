package dev.vestibule.scenarios.report;

/**
 * A testable statement of the user manual.
 *
 * @param id such as {@code SIP-014}; the tag of its scenarios is the id after an {@code @}
 * @param area such as {@code SIP}
 * @param section chapter of the manual
 * @param statement what the unit does
 * @param applies whether this unit has what the statement is about
 */
public record Requirement(
    String id, String area, String section, String statement, boolean applies) {

  static Requirement ofLine(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 6) throw new IllegalArgumentException("not a requirement: " + line);
    return new Requirement(cells[0], cells[1], cells[2], cells[3], !cells[5].equals("no"));
  }
}
