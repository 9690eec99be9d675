package dev.vestibule.device.services.io;

import dev.vestibule.device.services.io.Sequence.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What clients write to switch a port: {@code [port]:action[wait action ...]}, where an action is
 * {@code /} (active) or {@code \} (inactive) and a wait is in milliseconds. Source: VAPIX, I/O port
 * API. The limits are assumed.
 *
 * @param port counted from 1; port 1 if none is named
 * @param sequence what to do
 */
record PortAction(int port, Sequence sequence) {

  /** Most characters. */
  static final int LONGEST = 1_000;

  /** Most states. */
  static final int MOST_STEPS = 100;

  /** Longest wait, a day. */
  static final int LONGEST_WAIT = 86_400_000;

  private static final Pattern WHOLE =
      Pattern.compile("([0-9]{0,3}):([/\\\\](?:[0-9]{1,8}[/\\\\])*+)");
  private static final Pattern STEP = Pattern.compile("([/\\\\])([0-9]*)");

  /** What a text means. */
  sealed interface Parsed {}

  /** It is an action. */
  record Meant(PortAction action) implements Parsed {}

  /** It is none; the reason says what would be right. */
  record Malformed(String reason) implements Parsed {}

  /** Reads an action as clients write it. */
  static Parsed parse(String text) {
    if (text.length() > LONGEST) return new Malformed("longer than " + LONGEST + " characters");
    Matcher whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return new Malformed("not of the form [port]:action[wait action ...]");
    }
    List<Step> steps = new ArrayList<>();
    Matcher step = STEP.matcher(whole.group(2));
    while (step.find()) {
      int wait = step.group(2).isEmpty() ? 0 : Integer.parseInt(step.group(2));
      if (wait > LONGEST_WAIT) {
        return new Malformed("waits longer than " + LONGEST_WAIT + " ms");
      }
      steps.add(new Step(step.group(1).equals("/"), Duration.ofMillis(wait)));
    }
    if (steps.size() > MOST_STEPS) return new Malformed("more than " + MOST_STEPS + " actions");
    int port = whole.group(1).isEmpty() ? 1 : Integer.parseInt(whole.group(1));
    return new Meant(new PortAction(port, new Sequence(steps)));
  }
}
