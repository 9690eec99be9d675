package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.log.Log;

/** Which logs a server gets. */
enum LogType {
  /** All of them. */
  All,
  /** The audit log alone. */
  Audit;

  boolean admits(Log log) {
    return this == All || log == Log.AUDIT;
  }
}
