package dev.vestibule.app.speed;

import dev.vestibule.app.Refused;
import dev.vestibule.app.fuzz.Fuzz;
import dev.vestibule.app.fuzz.Pins;
import dev.vestibule.app.fuzz.Slow;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures speed. */
@Command(
    name = "bench",
    description = "Measures how fast the simulator is, each time against a named peer.",
    subcommands = {Fuzz.class, Slow.class, Pins.class})
public final class MeasureSpeed implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "NAME", arity = "0..1", description = "which one; all if left out")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--turns",
      paramLabel = "N",
      defaultValue = "5",
      description = "how often each side is measured, by turns (default: ${DEFAULT-VALUE})")
  private int turns;

  @Option(
      names = "--wiremock",
      paramLabel = "JAR",
      description = "wiremock-standalone of Maven Central, the peer of web-wiremock")
  private Optional<Path> wireMock = Optional.empty();

  private List<Contest> contests() {
    return List.of(
        Kernel.contest(),
        Units.door(),
        Units.scenario(),
        Units.idle(),
        Units.busy(),
        Units.reset(),
        OsdpLine.contest(),
        CardToRelay.contest(),
        ColdStart.http(),
        ColdStart.https(),
        ColdStart.keptHttps(),
        WebLoad.againstNginx(),
        WebLoad.againstWireMock(wireMock),
        Crowd.memory(),
        Crowd.threads());
  }

  @Override
  public Integer call() {
    if (turns < 1 || turns > 1_000) throw usage("--turns is 1 to 1000: " + turns);
    PrintWriter out = spec.commandLine().getOut();
    for (Contest contest : chosen()) {
      Optional<String> missing = contest.peer().work().missing();
      if (missing.isEmpty()) print(out, held(contest));
      else
        out.printf(
            "%s: %s is not installed: %s%n%n",
            contest.name(), contest.peer().name(), missing.get());
      out.flush();
    }
    return 0;
  }

  private Match held(Contest contest) {
    try {
      return Match.hold(contest, turns);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new Refused(contest.name() + " could not be measured: " + e.getMessage(), e);
    }
  }

  private static void print(PrintWriter out, Match match) {
    Contest contest = match.contest();
    out.printf("%s, %s: median (least-greatest)%n", contest.name(), contest.unit());
    out.printf("  %-42s %s%n", contest.ours().name(), match.ours().words());
    out.printf("  %-42s %s%n", contest.peer().name(), match.peer().words());
    out.printf("  %-42s %s   goal %s%n%n", "ratio", match.ratio().words(), contest.goal());
  }

  private List<Contest> chosen() {
    List<Contest> contests = contests();
    if (name.isEmpty()) return contests;
    List<Contest> chosen = contests.stream().filter(it -> it.name().equals(name.get())).toList();
    if (!chosen.isEmpty()) return chosen;
    String there = contests.stream().map(Contest::name).collect(Collectors.joining(", "));
    throw usage("no such measurement: " + name.get() + "; there are: " + there);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
