package dev.vestibule.app;

import dev.vestibule.app.demo.PlayDemo;
import dev.vestibule.app.doctor.Doctor;
import dev.vestibule.app.images.WriteImages;
import dev.vestibule.app.play.PresetList;
import dev.vestibule.app.play.Steps;
import dev.vestibule.app.play.TestFeatures;
import dev.vestibule.app.run.HeadStart;
import dev.vestibule.app.run.Run;
import dev.vestibule.app.speed.MeasureSpeed;
import dev.vestibule.scenarios.preset.PresetRefused;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code vestibule}. */
@Command(
    name = "vestibule",
    description = "A door station on your desk: hardware simulator and digital-twin test harness.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done, all passed", "1:failed", "2:wrong use of the command line"})
public final class Vestibule {

  private Vestibule() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    String first = args.length == 0 ? "" : args[0];
    if (first.equals("run")) HeadStart.network();
    System.exit(commandLine(first).execute(args));
  }

  /** The command line with its usual way of telling what went wrong. */
  public static CommandLine commandLine() {
    return commandLine("");
  }

  /**
   * The command line for words that begin with this one. Where that is a command, no other is
   * learnt, which shortens the start.
   */
  private static CommandLine commandLine(String first) {
    var line = new CommandLine(new Vestibule());
    var commands = commands();
    if (commands.containsKey(first)) commands.keySet().retainAll(Set.of(first));
    commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
    return line.setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!(failure instanceof Refused || failure instanceof PresetRefused)) throw failure;
              PrintWriter err = command.getErr();
              err.println("vestibule: " + failure.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            });
  }

  /** All commands by their names, in the order of the help. */
  private static Map<String, Supplier<Callable<Integer>>> commands() {
    Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
    commands.put("run", Run::new);
    commands.put("test", TestFeatures::new);
    commands.put("demo", PlayDemo::new);
    commands.put("steps", Steps::new);
    commands.put("images", WriteImages::new);
    commands.put("presets", PresetList::new);
    commands.put("doctor", Doctor::new);
    commands.put("bench", MeasureSpeed::new);
    return commands;
  }
}
