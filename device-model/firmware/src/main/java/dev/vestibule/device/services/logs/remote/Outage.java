package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.service.Kernel;
import java.time.Duration;

/**
 * Tells the unit's own log that a server cannot be reached: at most once a minute, since that line
 * wants to be sent too.
 */
final class Outage {

  private static final Duration QUIET = Duration.ofMinutes(1);

  private final Kernel kernel;
  private final String server;
  private long next;

  Outage(Kernel kernel, String server) {
    this.kernel = kernel;
    this.server = server;
    next = kernel.loop().nanos();
  }

  void tell(String what) {
    if (kernel.loop().nanos() < next) return;
    next = kernel.loop().nanos() + QUIET.toNanos();
    kernel
        .log()
        .system(
            Severity.WARNING, RemoteSyslogService.PROGRAM, "Syslog server " + server + ": " + what);
  }
}
