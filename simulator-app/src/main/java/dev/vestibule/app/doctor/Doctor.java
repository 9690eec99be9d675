package dev.vestibule.app.doctor;

import dev.vestibule.app.doctor.Finding.Grade;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Examines the machine. */
@Command(
    name = "doctor",
    description = "Looks whether this machine has what Vestibule needs, and says what to do.")
public final class Doctor implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Finding> findings = new Checks(Machine.here()).all();
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : findings) {
      out.printf("%s  %-17s %s%n", mark(finding.grade()), finding.about(), finding.words());
    }
    out.flush();
    return findings.stream().anyMatch(it -> it.grade() == Grade.BAD) ? 1 : 0;
  }

  private static String mark(Grade grade) {
    return switch (grade) {
      case GOOD -> "ok ";
      case MISSING -> "-  ";
      case BAD -> "BAD";
    };
  }
}
