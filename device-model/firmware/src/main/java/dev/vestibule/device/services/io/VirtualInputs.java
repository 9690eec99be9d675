package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.service.Kernel;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Inputs without a wire, which clients activate and deactivate to start rules. All are inactive
 * after a start (assumed).
 */
final class VirtualInputs {

  /** How many there are. Source: VAPIX, Virtual input API. */
  static final int COUNT = 64;

  private static final List<Map<String, String>> SOURCES =
      IntStream.rangeClosed(1, COUNT).mapToObj(input -> Map.of("port", "" + input)).toList();

  private static final Map<String, String> ACTIVE = Map.of("active", "1");
  private static final Map<String, String> INACTIVE = Map.of("active", "0");

  private final Kernel kernel;
  private final Set<Integer> active = new HashSet<>();
  private final Map<Integer, Timer> ends = new HashMap<>();

  VirtualInputs(Kernel kernel) {
    this.kernel = kernel;
  }

  void start() {
    for (int input = 1; input <= COUNT; input++) tell(input, Optional.empty());
  }

  /**
   * Activates an input. An end that was set before does not count any more.
   *
   * @param input 1 to {@link #COUNT}
   * @param duration after which it is deactivated; at once if zero, never if empty
   * @return whether it was inactive
   */
  boolean activate(int input, Optional<Duration> duration) {
    cancelEnd(input);
    boolean changed = change(input, true);
    duration.ifPresent(
        time -> {
          if (time.isZero()) change(input, false);
          else ends.put(input, kernel.loop().after(time, () -> deactivate(input)));
        });
    return changed;
  }

  /**
   * Deactivates an input.
   *
   * @return whether it was active
   */
  boolean deactivate(int input) {
    cancelEnd(input);
    return change(input, false);
  }

  private void cancelEnd(int input) {
    Timer end = ends.remove(input);
    if (end != null) end.cancel();
  }

  private boolean change(int input, boolean to) {
    boolean changed = to ? active.add(input) : active.remove(input);
    if (!changed) return false;
    String words = "Virtual input " + input + (to ? " active" : " inactive");
    kernel.journal().note(Kind.INPUT, words).then(() -> tell(input, Optional.of(words)));
    return true;
  }

  private void tell(int input, Optional<String> words) {
    Map<String, String> source = SOURCES.get(input - 1);
    Map<String, String> data = active.contains(input) ? ACTIVE : INACTIVE;
    words.ifPresentOrElse(
        text -> kernel.events().publish(PortTopics.VIRTUAL_INPUT, source, data, text),
        () -> kernel.events().set(PortTopics.VIRTUAL_INPUT, source, data));
  }
}
