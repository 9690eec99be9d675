package dev.vestibule.scenarios.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the scenarios that ran say of each statement. Safe for any thread. */
final class Coverage {

  /** What is known of a statement. */
  enum State {
    COVERED,
    FAILING,
    UNCOVERED
  }

  /** What is known of a statement, and the scenarios it is known from. */
  record Row(Requirement requirement, State state, SortedSet<String> scenarios) {}

  private final Requirements requirements;
  private final Map<String, SortedSet<String>> scenarios = new TreeMap<>();
  private final SortedSet<String> failing = new TreeSet<>();
  private final SortedSet<String> unknown = new TreeSet<>();

  Coverage(Requirements requirements) {
    this.requirements = requirements;
  }

  /** A scenario with these tags has run. */
  synchronized void ran(String scenario, Collection<String> tags, boolean passed) {
    for (String tag : tags) {
      Requirements.id(tag)
          .ifPresent(
              id -> {
                if (!requirements.has(id)) unknown.add(tag);
                scenarios.computeIfAbsent(id, any -> new TreeSet<>()).add(scenario);
                if (!passed) failing.add(id);
              });
    }
  }

  /** Tags that look like one of a statement and are of none. */
  synchronized SortedSet<String> unknown() {
    return new TreeSet<>(unknown);
  }

  /** All statements that apply, by area. */
  synchronized Map<String, List<Row>> rows() {
    Map<String, List<Row>> rows = new LinkedHashMap<>();
    for (Requirement requirement : requirements.all()) {
      if (!requirement.applies()) continue;
      rows.computeIfAbsent(requirement.area(), any -> new ArrayList<>()).add(row(requirement));
    }
    return rows;
  }

  /** How many statements are in this state. */
  long count(State state) {
    return rows().values().stream()
        .flatMap(List::stream)
        .filter(row -> row.state() == state)
        .count();
  }

  /** One line for the console. */
  String line() {
    long covered = count(State.COVERED);
    long failing = count(State.FAILING);
    long uncovered = count(State.UNCOVERED);
    String line =
        "Requirements: %d covered, %d failing, %d uncovered of %d"
            .formatted(covered, failing, uncovered, covered + failing + uncovered);
    return unknown().isEmpty() ? line : line + "; tags of none: " + String.join(" ", unknown());
  }

  private Row row(Requirement requirement) {
    SortedSet<String> of = scenarios.getOrDefault(requirement.id(), new TreeSet<>());
    State state =
        of.isEmpty()
            ? State.UNCOVERED
            : failing.contains(requirement.id()) ? State.FAILING : State.COVERED;
    return new Row(requirement, state, of);
  }
}
