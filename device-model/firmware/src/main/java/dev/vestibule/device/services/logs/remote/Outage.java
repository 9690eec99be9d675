package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import java.time.Duration;

/**
 * Tells the unit's own log that a server cannot be reached: at most once a minute, since that line
 * wants to be sent too.
 */
final class Outage {

  private static final Duration QUIET = Duration.ofMinutes(1);

  private final DeviceLoop loop;
  private final Logs logs;
  private final String server;
  private long next;

  Outage(DeviceLoop loop, Logs logs, String server) {
    this.loop = loop;
    this.logs = logs;
    this.server = server;
    next = loop.nanos();
  }

  void tell(String what) {
    if (loop.nanos() < next) return;
    next = loop.nanos() + QUIET.toNanos();
    logs.system(
        Severity.WARNING, RemoteSyslogService.PROGRAM, "Syslog server " + server + ": " + what);
  }
}
