package dev.vestibule.app.fuzz;

import dev.vestibule.app.Refused;
import dev.vestibule.scenarios.fuzz.SlowClients;
import dev.vestibule.scenarios.twin.Twin;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets many slow clients at a unit on real sockets while another one wants answers. */
@Command(
    name = "slow",
    description = {
      "Connects clients that send one byte a second, while another client wants answers.",
      "Needs two open files for each; see ulimit -n."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:each request was answered, and memory is flat", "1:something is wrong"})
public final class Slow implements Callable<Integer> {

  private static final Duration BETWEEN = Duration.ofSeconds(1);
  private static final long LARGEST_GROWTH = 32L << 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--clients",
      paramLabel = "N",
      defaultValue = "5000",
      description = "slow ones (default: ${DEFAULT-VALUE})")
  private int clients;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "10",
      description = "how long they stay (default: ${DEFAULT-VALUE})")
  private int seconds;

  @Override
  public Integer call() {
    if (clients < 1 || clients > 20_000) throw usage("--clients is 1 to 20000: " + clients);
    if (seconds < 1 || seconds > 86_400) throw usage("--seconds is 1 to 86400: " + seconds);
    var unit = Twin.builder().sockets("127.0.0.1", Map.of(Twin.HTTP, 0, Twin.HTTPS, 0));
    try (Twin twin = unit.build()) {
      return watch(twin);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted", e);
    }
  }

  private int watch(Twin twin) throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    twin.http().get("/").orElseThrow();
    var memory = new Memory();
    memory.mark();
    int unanswered = 0;
    long slowest = 0;
    try (var slow = new SlowClients(twin)) {
      slow.come(clients);
      for (int second = 0; second < seconds; second++) {
        slow.sendAByteEach();
        long start = System.nanoTime();
        if (twin.http().get("/nothing").isEmpty()) unanswered++;
        slowest = Math.max(slowest, System.nanoTime() - start);
        Thread.sleep(BETWEEN);
      }
      out.printf("%,d slow clients, %,d of them still connected%n", clients, slow.connected());
    }
    long growth = memory.growth();
    out.printf(
        "%d of %d requests not answered, slowest %.1f ms%n", unanswered, seconds, slowest / 1e6);
    out.printf("memory in use afterwards %+d KiB%n", growth >> 10);
    out.flush();
    return unanswered == 0 && growth <= LARGEST_GROWTH ? 0 : 1;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
