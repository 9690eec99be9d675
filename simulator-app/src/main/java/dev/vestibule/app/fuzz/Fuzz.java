package dev.vestibule.app.fuzz;

import dev.vestibule.app.Seed;
import dev.vestibule.scenarios.fuzz.Finding;
import dev.vestibule.scenarios.fuzz.FuzzRun;
import dev.vestibule.scenarios.fuzz.FuzzTarget;
import dev.vestibule.scenarios.fuzz.FuzzTargets;
import dev.vestibule.scenarios.fuzz.Harness;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Feeds parsers and the web server damaged inputs. */
@Command(
    name = "fuzz",
    description = {
      "Feeds parsers and whole units in memory damaged inputs.",
      "Wrong is: an exception, a status above 500, settings that change, memory that grows."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all inputs were taken well", "1:something is wrong"})
public final class Fuzz implements Callable<Integer> {

  private static final long NANOS = 1_000_000_000L;

  /** Growth of what is in use after this many inputs is no accident any more. */
  private static final long WARM_UP = 1_000;

  private static final long LARGEST_GROWTH = 32L << 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Seed seed = new Seed();

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "5",
      description = "how long each is fed (default: ${DEFAULT-VALUE})")
  private int seconds;

  @Parameters(paramLabel = "PARSER", arity = "0..*", description = "which ones; all if left out")
  private List<String> names = new ArrayList<>();

  @Override
  public Integer call() {
    if (seconds < 1 || seconds > 86_400) throw usage("--seconds is 1 to 86400: " + seconds);
    boolean well = true;
    for (FuzzTarget target : chosen()) well &= feed(target);
    return well ? 0 : 1;
  }

  private boolean feed(FuzzTarget target) {
    PrintWriter out = spec.commandLine().getOut();
    try (Harness harness = target.harness().get();
        LoggedFailures logged = LoggedFailures.watch()) {
      long start = System.nanoTime();
      var memory = new Memory();
      FuzzRun run =
          FuzzRun.of(
              harness,
              seed.number(),
              inputs -> {
                if (inputs == WARM_UP) memory.mark();
                return logged.first().isPresent() || System.nanoTime() - start >= seconds * NANOS;
              });
      long growth = memory.growth();
      double rate = run.inputs() * (double) NANOS / (System.nanoTime() - start);
      out.printf(
          "%-10s %-48s %,9d inputs %,9.0f/s %+5d MiB%n",
          target.name(), target.help(), run.inputs(), rate, growth >> 20);
      List<String> wrong = new ArrayList<>();
      run.finding().map(Fuzz::words).ifPresent(wrong::add);
      logged
          .first()
          .map(what -> "logged at about seed " + (seed.number() + run.inputs() - 1) + ": " + what)
          .ifPresent(wrong::add);
      if (growth > LARGEST_GROWTH) wrong.add("memory grows: " + growth + " bytes since the start");
      wrong.forEach(out::println);
      out.flush();
      return wrong.isEmpty();
    }
  }

  private static String words(Finding finding) {
    return "  %s%n  seed %d, input %s"
        .formatted(finding.what(), finding.seed(), finding.printable());
  }

  private List<FuzzTarget> chosen() {
    List<FuzzTarget> all = FuzzTargets.all();
    for (String name : names) {
      if (all.stream().noneMatch(target -> target.name().equals(name))) {
        throw usage("no such parser: " + name + "; there are: " + listed(all));
      }
    }
    return all.stream().filter(it -> names.isEmpty() || names.contains(it.name())).toList();
  }

  private static String listed(List<FuzzTarget> targets) {
    return targets.stream().map(FuzzTarget::name).collect(Collectors.joining(", "));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
