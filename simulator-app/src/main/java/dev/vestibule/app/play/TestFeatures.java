package dev.vestibule.app.play;

import dev.vestibule.app.Refused;
import dev.vestibule.app.Seed;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.FeatureParserException;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs feature files, wherever they are. */
@Command(
    name = "test",
    description = "Runs feature files; each scenario gets a fresh unit in virtual time.")
public final class TestFeatures implements Callable<Integer> {

  private static final int NOTHING_TO_RUN = 2;

  /** Of a feature that comes with the program. */
  private static final String SHIPPED = "classpath:";

  private static final String FILE = "file:";
  private static final Path EVIDENCE = Path.of("vestibule-evidence");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "feature files or folders, or classpath:features/… for those that come with the program;"
              + " FILE:LINE chooses one scenario")
  private List<String> paths = List.of();

  @Option(
      names = "--tags",
      paramLabel = "EXPR",
      description = "only scenarios with these tags, such as '@smoke and not @slow'")
  private Optional<String> tags = Optional.empty();

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "1",
      description = "scenarios at a time (default: ${DEFAULT-VALUE})")
  private int parallel = 1;

  @Option(
      names = "--report",
      paramLabel = "DIR",
      description = "writes junit.xml and report.html into this folder")
  private Optional<Path> report = Optional.empty();

  @Mixin private Seed seed = new Seed();

  @Override
  public Integer call() {
    System.setProperty("vestibule.seed", String.valueOf(seed.number()));
    Path evidence = report.map(folder -> folder.resolve("evidence")).orElse(EVIDENCE);
    System.setProperty("vestibule.evidence", evidence.toString());
    RuntimeOptionsBuilder options = Features.options();
    paths.forEach(path -> options.addFeature(feature(path)));
    tags.ifPresent(expression -> filter(options, expression));
    if (parallel < 1 || parallel > 64) throw usage("--parallel is 1 to 64: " + parallel);
    options.setThreads(parallel);
    report.ifPresent(folder -> report(options, folder));
    PrintWriter out = spec.commandLine().getOut();
    var outcome = new Outcome(out);
    boolean passed;
    try {
      passed = Features.run(options, outcome);
    } catch (FeatureParserException e) {
      throw usage(String.valueOf(e.getMessage()));
    }
    if (outcome.count() > 0) return passed ? 0 : 1;
    spec.commandLine().getErr().println("vestibule: no scenario was chosen; nothing ran");
    return NOTHING_TO_RUN;
  }

  private FeatureWithLines feature(String path) {
    String place = path.replaceAll("(:\\d+)+$", "");
    boolean there =
        place.startsWith(SHIPPED)
            ? TestFeatures.class.getResource("/" + place.substring(SHIPPED.length())) != null
            : Files.exists(place.startsWith(FILE) ? Path.of(URI.create(place)) : Path.of(place));
    if (!there) throw usage("no such file or folder: " + place);
    return FeatureWithLines.parse(path);
  }

  private void filter(RuntimeOptionsBuilder options, String expression) {
    try {
      options.addTagFilter(TagExpressionParser.parse(expression));
    } catch (TagExpressionException e) {
      throw usage("--tags cannot be read: " + e.getMessage());
    }
  }

  private static void report(RuntimeOptionsBuilder options, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refused("reports cannot be written into " + folder, e);
    }
    options.addPluginName("junit:" + folder.resolve("junit.xml"));
    options.addPluginName("html:" + folder.resolve("report.html"));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
