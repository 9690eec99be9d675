package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.log.Severity;

/** Severities as remotesyslog.cgi writes them, most grave first. */
enum SeverityWord {
  Emergency,
  Alert,
  Critical,
  Error,
  Warning,
  Notice,
  Informational,
  Debug;

  /** Whether a server that wants this gets a line of that severity. */
  boolean admits(Severity severity) {
    return severity.ordinal() <= ordinal();
  }
}
