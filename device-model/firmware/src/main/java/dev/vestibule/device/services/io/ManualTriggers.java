package dev.vestibule.device.services.io;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.service.Kernel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Switches that clients and pages throw by hand to start rules. */
final class ManualTriggers {

  /** How many there are; assumed, real units have one for each view area. */
  static final int COUNT = 6;

  /** Number of the first one among the ports of virtualinput.cgi. */
  static final int FIRST_PORT = 6;

  private final Kernel kernel;
  private final List<Sequencer> sequencers = new ArrayList<>();

  ManualTriggers(Kernel kernel) {
    this.kernel = kernel;
    for (int trigger = 1; trigger <= COUNT; trigger++) {
      int number = trigger;
      sequencers.add(new Sequencer(kernel.loop(), active -> set(number, active)));
    }
  }

  void start() {
    for (int trigger = 1; trigger <= COUNT; trigger++) tell(trigger, false);
  }

  /**
   * Switches a trigger.
   *
   * @param number 1 to {@link #COUNT}
   */
  void set(int number, boolean active) {
    if (number < 1 || number > COUNT) {
      throw new IllegalArgumentException("manual triggers are 1-" + COUNT + ": " + number);
    }
    String words = "Manual trigger " + number + (active ? " switched on" : " switched off");
    kernel.journal().note(Kind.INPUT, words).then(() -> tell(number, active));
  }

  /** Plays a sequence at a trigger, in place of the one before. */
  void play(int number, Sequence sequence) {
    sequencers.get(number - 1).play(sequence);
  }

  private void tell(int number, boolean active) {
    kernel
        .events()
        .set(
            PortTopics.MANUAL_TRIGGER,
            Map.of("port", "" + number),
            Map.of("state", active ? "1" : "0"));
  }
}
