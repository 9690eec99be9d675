package dev.vestibule.device.kernel.log;

import java.time.Instant;

/**
 * One line of a log.
 *
 * @param log the log it belongs to
 * @param facility what part of the system it comes from
 * @param severity how grave it is
 * @param program who wrote it, such as {@code httpd}
 * @param process the program's number since the start; 0 for the kernel, which has none
 * @param time when, on the real-time clock
 * @param text what it says: one line, without control characters
 */
public record LogLine(
    Log log,
    Facility facility,
    Severity severity,
    String program,
    int process,
    Instant time,
    String text) {

  /** Program and number as logs write them, such as {@code httpd[401]} or {@code kernel}. */
  public String tag() {
    return process == 0 ? program : program + "[" + process + "]";
  }
}
