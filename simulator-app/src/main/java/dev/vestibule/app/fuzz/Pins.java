package dev.vestibule.app.fuzz;

import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.trace.SignalChange;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tries all PINs at the keypad of a unit that is set up as it ships. */
@Command(
    name = "pins",
    description = {
      "Types every PIN of four digits at a stand-alone unit, in simulated time,",
      "and tells how long somebody would need who knows none."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:the right PIN opened the door, and no other", "1:something else did"})
public final class Pins implements Callable<Integer> {

  private static final int ALL = 10_000;
  private static final String RIGHT = "1357";
  private static final String DOOR = "relay1";

  /** The right PIN must be tried while the door is locked. */
  private static final Duration UNLOCKED = Duration.ofSeconds(8);

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--keys-per-second",
      paramLabel = "N",
      defaultValue = "4",
      description = "how fast fingers are (default: ${DEFAULT-VALUE})")
  private int keysPerSecond;

  @Override
  public Integer call() {
    if (keysPerSecond < 1 || keysPerSecond > 100) {
      throw new ParameterException(
          spec.commandLine(), "--keys-per-second is 1 to 100: " + keysPerSecond);
    }
    try (Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build()) {
      var openings = new AtomicInteger();
      twin.bench()
          .trace()
          .watch(
              change -> {
                if (unlocks(change)) openings.incrementAndGet();
              });
      List<String> opened = new ArrayList<>();
      Duration needed = Duration.ZERO;
      for (int number = 0; number < ALL; number++) {
        String pin = "%04d".formatted(number);
        needed = needed.plus(type(twin, pin));
        if (openings.getAndSet(0) == 0) continue;
        opened.add(pin);
        twin.advance(UNLOCKED);
      }
      print(needed, opened);
      return opened.equals(List.of(RIGHT)) ? 0 : 1;
    }
  }

  private Duration type(Twin twin, String pin) {
    Duration interval = Duration.ofSeconds(1).dividedBy(keysPerSecond);
    twin.bench().keypad().type(pin, interval);
    Duration time = interval.multipliedBy(pin.length());
    twin.advance(time);
    return time;
  }

  private static boolean unlocks(SignalChange change) {
    return change.signal().equals(DOOR) && change.value().equals(true);
  }

  private void print(Duration needed, List<String> opened) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%,d PINs of four digits, %d keys a second%n", ALL, keysPerSecond);
    out.printf("  opened the door: %s%n", opened.isEmpty() ? "none" : String.join(", ", opened));
    out.printf("  time for all of them: %s%n", words(needed));
    out.printf("  time expected until one PIN is found: %s%n", words(needed.dividedBy(2)));
    out.flush();
  }

  private static String words(Duration time) {
    return "%d h %02d min %02d s"
        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
