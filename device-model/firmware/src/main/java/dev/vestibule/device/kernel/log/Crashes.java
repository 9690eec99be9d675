package dev.vestibule.device.kernel.log;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings what went wrong with the program itself into the logs: a line for users, a trace for the
 * crash report. A failure that comes again and again is told once a minute. The words of a failure
 * are left out, since they may hold what somebody typed.
 */
public final class Crashes {

  private static final String PROGRAM = "init";
  private static final Duration QUIET = Duration.ofMinutes(1);
  private static final int MOST_FRAMES = 20;

  /** Different failures remembered; more than that are rare enough to be told anew. */
  private static final int MOST_KNOWN = 100;

  private final DeviceLoop loop;
  private final Logs logs;
  private final Map<String, Long> told = new HashMap<>();

  public Crashes(DeviceLoop loop, Logs logs) {
    this.loop = loop;
    this.logs = logs;
  }

  /** Work of the device failed and was dropped. */
  public void failed(RuntimeException failure) {
    String type = failure.getClass().getName();
    String what = type + " at " + place(failure);
    Long before = told.get(what);
    if (before != null && loop.nanos() - before < QUIET.toNanos()) return;
    if (told.size() >= MOST_KNOWN) told.clear();
    told.put(what, loop.nanos());
    logs.system(Severity.ERR, PROGRAM, "Work failed and was dropped: " + what);
    logs.crash(PROGRAM, type);
    Arrays.stream(failure.getStackTrace())
        .limit(MOST_FRAMES)
        .forEach(frame -> logs.crash(PROGRAM, "  at " + frame));
  }

  /** The watchdog had to reset the unit. */
  public void watchdog() {
    logs.system(Severity.ERR, PROGRAM, "The watchdog reset the unit: the program hung");
    logs.crash(PROGRAM, "Watchdog reset");
  }

  private static String place(RuntimeException failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }
}
