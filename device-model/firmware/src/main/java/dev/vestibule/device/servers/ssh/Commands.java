package dev.vestibule.device.servers.ssh;

import static java.util.stream.Collectors.joining;

import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.service.Kernel;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The commands of the shell, which are few: those whose answer is known. The real unit has a
 * BusyBox shell on its Linux, of which nothing is simulated, and this one says so. Lives in the
 * loop.
 */
final class Commands {

  static final String GREETING =
      """
      This is a simulated unit: its shell is a model that knows a few commands.
      Enter 'help' for a list.
      """;

  private static final String HELP =
      """
      A model of the unit's shell. It has no files and no processes, and knows:
        help        this list
        hostname    the name of the unit on the network
        journalctl  the system log
        uname [-a]  kernel, host name and architecture; releases are left out
        version     product and version of AXIS OS
        whoami      the SSH account
        exit [N]    ends the session
      """;

  /** As a shell says that it does not know a command. Source: POSIX, 2.8.2. */
  private static final int NOT_FOUND = 127;

  private static final int WRONG_USE = 2;
  private static final int STATUSES = 256;

  private final Kernel kernel;

  Commands(Kernel kernel) {
    this.kernel = kernel;
  }

  /** What somebody gets who enters this. */
  Answer answer(String user, String line) {
    String[] words = line.strip().split("\\s+");
    List<String> arguments = List.of(words).subList(1, words.length);
    return switch (words[0]) {
      case "" -> Answer.of("");
      case "help" -> Answer.of(HELP);
      case "hostname" -> Answer.of(fact("Network.HostName") + "\n");
      case "journalctl" -> Answer.of(log());
      case "uname" -> uname(arguments);
      case "version" ->
          Answer.of(
              fact("Brand.ProdFullName")
                  + ", AXIS OS "
                  + fact("Properties.Firmware.Version")
                  + "\n");
      case "whoami" -> Answer.of(user + "\n");
      case "exit", "logout" -> exit(arguments);
      default -> Answer.failure(NOT_FOUND, "-sh: " + words[0] + ": not found\n");
    };
  }

  private Answer uname(List<String> arguments) {
    if (arguments.isEmpty()) return Answer.of("Linux\n");
    if (!arguments.equals(List.of("-a"))) {
      return Answer.failure(WRONG_USE, "uname: knows -a alone here\n");
    }
    return Answer.of(
        "Linux " + fact("Network.HostName") + " " + fact("Properties.System.Architecture") + "\n");
  }

  private static Answer exit(List<String> arguments) {
    if (arguments.isEmpty()) return Answer.end(0);
    String status = arguments.getFirst();
    return status.matches("\\d{1,3}")
        ? Answer.end(Integer.parseInt(status) % STATUSES)
        : Answer.failure(WRONG_USE, "-sh: exit: Illegal number: " + status + "\n");
  }

  private String log() {
    return kernel.log().lines(Log.SYSTEM).stream().map(this::written).collect(joining());
  }

  private String written(LogLine line) {
    return "%s %s %s: %s\n"
        .formatted(
            line.time().truncatedTo(ChronoUnit.SECONDS),
            fact("Network.HostName"),
            line.tag(),
            line.text());
  }

  private String fact(String key) {
    Parameters parameters = kernel.parameters();
    return parameters.find(key).map(parameters::text).orElse("unknown");
  }
}
