package dev.vestibule.device.kernel.log;

/** The logs of the unit. */
public enum Log {
  /** Events of the system, such as start, warnings and critical messages. */
  SYSTEM,
  /** Who accessed the unit, and failed attempts to. */
  ACCESS,
  /** Activities of users and the system, such as authentications and configurations. */
  AUDIT,
  /** What went wrong with the program itself, with traces: for the crash report alone. */
  CRASH
}
