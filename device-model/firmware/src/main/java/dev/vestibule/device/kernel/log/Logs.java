package dev.vestibule.device.kernel.log;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Lasting;
import dev.vestibule.device.kernel.store.Store;
import dev.vestibule.device.kernel.store.StoreFailed;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The system, access, audit and crash log. Written in the loop, read by anybody. Texts may hold
 * whatever somebody sent, since control characters and line breaks are made harmless here; they
 * must not hold a password, PIN or key.
 *
 * <p>Lines reach the flash in batches: with a {@link Severity#NOTICE} or graver within {@link
 * #SOON}, others within {@link #LATER}, all on {@link #save}. A loss of power takes what is
 * younger.
 */
public final class Logs {

  /** How long a grave line may wait for the flash. */
  public static final Duration SOON = Duration.ofSeconds(5);

  /** How long any line may wait for the flash. */
  public static final Duration LATER = Duration.ofMinutes(1);

  private static final Pattern PROGRAM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,47}");
  private static final String KERNEL = "kernel";

  /** Numbers of processes: each program always has the same one, while real ones differ. */
  private static final int FIRST_PROCESS = 400;

  private static final int PROCESSES = 1_000;

  private final DeviceLoop loop;
  private final Map<Log, Document<List<LogLine>>> documents = new EnumMap<>(Log.class);
  private final Map<Log, Ring> rings = new EnumMap<>(Log.class);
  private final Set<Log> unsaved = EnumSet.noneOf(Log.class);
  private final List<Consumer<LogLine>> watchers = new CopyOnWriteArrayList<>();
  private Optional<Timer> saving = Optional.empty();

  /** The logs as this store has kept them. */
  public Logs(DeviceLoop loop, Store store) {
    this.loop = loop;
    for (Log log : Log.values()) {
      String name = "log." + log.name().toLowerCase(Locale.ROOT);
      Document<List<LogLine>> kept =
          store.document(name, new LinesCodec(log), List.<LogLine>of()).lasting(Lasting.history());
      documents.put(log, kept);
      rings.put(log, new Ring(kept.value()));
    }
  }

  /**
   * Writes to the system log.
   *
   * @param program the writer's name on the real unit, such as {@code httpd}: 1-48 letters, digits
   *     and {@code . _ -}
   */
  public void system(Severity severity, String program, String text) {
    write(
        Log.SYSTEM,
        program.equals(KERNEL) ? Facility.KERN : Facility.DAEMON,
        severity,
        program,
        text);
  }

  /** Writes to the access log: who accessed the unit, or tried to. */
  public void access(Severity severity, String program, String text) {
    write(Log.ACCESS, Facility.AUTHPRIV, severity, program, text);
  }

  /**
   * Writes to the audit log: what a user or the system did to the unit.
   *
   * @param message such as {@code judy@192.168.0.87 Authentication failed (SSH).}
   */
  public void audit(AuditClass about, String program, String message) {
    write(Log.AUDIT, Facility.AUDIT, Severity.INFO, program, about.start() + message);
  }

  /** Writes to the crash log. Watchers are not told: users are by a line of the system log. */
  void crash(String program, String text) {
    add(Log.CRASH, Facility.DAEMON, Severity.ERR, program, text);
  }

  /** Writes a line with a facility of its own. */
  public void write(Log log, Facility facility, Severity severity, String program, String text) {
    LogLine line = add(log, facility, severity, program, text);
    for (Consumer<LogLine> watcher : watchers) watcher.accept(line);
  }

  private LogLine add(Log log, Facility facility, Severity severity, String program, String text) {
    if (!PROGRAM.matcher(program).matches()) {
      throw new IllegalArgumentException(
          "program: " + program + ", allowed: 1-48 letters, digits and . _ -");
    }
    var line =
        new LogLine(
            log,
            facility,
            severity,
            program,
            process(program),
            loop.now().truncatedTo(ChronoUnit.MILLIS),
            OneLine.of(text));
    ring(log).add(line);
    saveWithin(log, urgent(log, severity) ? SOON : LATER);
    return line;
  }

  /** The kept lines of a log, oldest first. */
  public List<LogLine> lines(Log log) {
    return ring(log).lines();
  }

  /** Calls the watcher on each line from now on, in the loop; run the answer to stop. */
  public Runnable watch(Consumer<LogLine> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /**
   * Brings what is new to the flash; for those who end the program in good order. If the flash
   * refuses, the lines stay in memory and go with the next that are written.
   */
  public void save() {
    saving.ifPresent(Timer::cancel);
    saving = Optional.empty();
    for (Log log : Set.copyOf(unsaved)) {
      try {
        Optional.ofNullable(documents.get(log)).orElseThrow().replace(lines(log));
        unsaved.remove(log);
      } catch (StoreFailed refused) {
        // Writing it into a log would only make more to be written.
      }
    }
  }

  private void saveWithin(Log log, Duration delay) {
    unsaved.add(log);
    long due = loop.nanos() + delay.toNanos();
    if (saving.filter(timer -> timer.due() <= due).isPresent()) return;
    saving.ifPresent(Timer::cancel);
    saving = Optional.of(loop.at(due, this::save));
  }

  private static boolean urgent(Log log, Severity severity) {
    return log == Log.AUDIT || severity.atLeast(Severity.NOTICE);
  }

  /** The number that a program's process has in log lines. */
  public static int process(String program) {
    if (program.equals(KERNEL)) return 0;
    return FIRST_PROCESS + Math.floorMod(program.hashCode(), PROCESSES);
  }

  private Ring ring(Log log) {
    return Optional.ofNullable(rings.get(log)).orElseThrow();
  }
}
