package dev.vestibule.app.demo;

import dev.vestibule.app.panel.DemoTheatre;
import dev.vestibule.gui.window.Toolkit;
import java.io.PrintWriter;
import java.time.Duration;
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

/** Plays demos. */
@Command(
    name = "demo",
    description = "Plays a scenario step by step, each sentence before it happens.")
public final class PlayDemo implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "which one, or 'list'; all one after the other if left out")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--pace",
      paramLabel = "SECONDS",
      defaultValue = "3",
      description =
          "how long a sentence can be read; with 0 all happens at once (default: ${DEFAULT-VALUE})")
  private double pace;

  @Option(names = "--headless", description = "without a window: the sentences are printed")
  private boolean headless;

  @Override
  public Integer call() {
    if (!(pace >= 0 && pace <= 3_600)) throw usage("--pace is 0 to 3600 seconds: " + pace);
    PrintWriter out = spec.commandLine().getOut();
    List<Demo> demos = Demos.shipped();
    if (name.filter("list"::equals).isPresent()) {
      demos.forEach(demo -> out.printf("%-40s %s%n", demo.name(), demo.title()));
      out.flush();
      return 0;
    }
    List<Demo> chosen = chosen(demos);
    var reins = new Reins();
    var reader = new Reader(out);
    if (headless || !Toolkit.hasScreen()) return play(chosen, reader, reins);
    try (var theatre = new DemoTheatre(reins)) {
      return play(chosen, new Audience.Both(reader, theatre), reins);
    }
  }

  private int play(List<Demo> demos, Audience audience, Reins reins) {
    var player = new Player(audience, reins, Duration.ofMillis(Math.round(pace * 1_000)));
    for (Demo demo : demos) {
      Optional<String> failure = player.play(demo);
      if (failure.isPresent()) {
        spec.commandLine().getErr().println("vestibule: this was not expected: " + failure.get());
        return 1;
      }
    }
    return 0;
  }

  private List<Demo> chosen(List<Demo> demos) {
    if (name.isEmpty()) return demos;
    List<Demo> chosen = demos.stream().filter(demo -> demo.name().equals(name.get())).toList();
    if (!chosen.isEmpty()) return chosen;
    String there = demos.stream().map(Demo::name).collect(Collectors.joining(", "));
    throw usage("no such demo: " + name.get() + "; there are: " + there);
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
