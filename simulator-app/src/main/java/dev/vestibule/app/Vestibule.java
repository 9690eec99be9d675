package dev.vestibule.app;

import dev.vestibule.app.demo.PlayDemo;
import dev.vestibule.app.doctor.Doctor;
import dev.vestibule.app.play.PresetList;
import dev.vestibule.app.play.Steps;
import dev.vestibule.app.play.TestFeatures;
import dev.vestibule.app.run.Rehearse;
import dev.vestibule.app.run.Run;
import dev.vestibule.app.speed.MeasureSpeed;
import dev.vestibule.scenarios.preset.PresetRefused;
import java.io.PrintWriter;
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
    exitCodeList = {"0:done, all passed", "1:failed", "2:wrong use of the command line"},
    subcommands = {
      Run.class,
      TestFeatures.class,
      PlayDemo.class,
      Steps.class,
      PresetList.class,
      Doctor.class,
      MeasureSpeed.class,
      Rehearse.class
    })
public final class Vestibule {

  private Vestibule() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command line with its usual way of telling what went wrong. */
  public static CommandLine commandLine() {
    return new CommandLine(new Vestibule())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              if (!(failure instanceof Refused || failure instanceof PresetRefused)) throw failure;
              PrintWriter err = command.getErr();
              err.println("vestibule: " + failure.getMessage());
              return CommandLine.ExitCode.SOFTWARE;
            });
  }
}
