package dev.vestibule.scenarios.report;

import dev.vestibule.scenarios.report.Coverage.Row;
import dev.vestibule.scenarios.report.Coverage.State;
import java.util.List;
import java.util.Locale;

/** The coverage as a page of its own, without scripts, for light and dark. */
final class CoveragePage {

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>Vestibule: requirement coverage</title>
      <style>
        :root { color-scheme: light dark; --line: #cdcec8; --muted: #596067;
          --covered: #17703e; --failing: #b3261e; --uncovered: #596067; }
        @media (prefers-color-scheme: dark) { :root { --line: #343b42; --muted: #939da7;
          --covered: #5bd692; --failing: #ff8177; --uncovered: #939da7; } }
        body { font: 14px/1.45 Inter, system-ui, sans-serif; margin: 2rem auto; max-width: 72rem;
          padding: 0 1rem; }
        h1 { font-size: 22px; font-weight: 600 } h2 { font-size: 17px; margin: 2rem 0 .5rem }
        h2 small { color: var(--muted); font-weight: 400; margin-left: .5rem }
        table { border-collapse: collapse; width: 100% }
        td { border-top: 1px solid var(--line); padding: .35rem .5rem; vertical-align: top }
        td:first-child { font-family: "JetBrains Mono", monospace; white-space: nowrap }
        td ul { color: var(--muted); margin: .2rem 0 0; padding-left: 1.1rem }
        .covered { color: var(--covered) } .failing { color: var(--failing); font-weight: 600 }
        .uncovered { color: var(--uncovered) }
      </style>
      """;

  private CoveragePage() {}

  static String of(Coverage coverage) {
    var page = new StringBuilder(HEAD);
    page.append("<h1>Requirement coverage</h1>\n<p>")
        .append(text(coverage.line()))
        .append("</p>\n");
    coverage.rows().forEach((area, rows) -> section(page, area, rows));
    return page.append("</html>\n").toString();
  }

  private static void section(StringBuilder page, String area, List<Row> rows) {
    long covered = rows.stream().filter(row -> row.state() == State.COVERED).count();
    page.append(
        "<h2>%s<small>%d of %d</small></h2>\n<table>\n".formatted(area, covered, rows.size()));
    rows.forEach(row -> row(page, row));
    page.append("</table>\n");
  }

  private static void row(StringBuilder page, Row row) {
    String state = row.state().name().toLowerCase(Locale.ROOT);
    page.append("<tr><td>").append(row.requirement().id());
    page.append("<td>").append(text(row.requirement().statement()));
    if (!row.scenarios().isEmpty()) {
      page.append("<ul>");
      row.scenarios().forEach(name -> page.append("<li>").append(text(name)));
      page.append("</ul>");
    }
    page.append("<td class=%s>%s</tr>\n".formatted(state, state));
  }

  private static String text(String raw) {
    return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
