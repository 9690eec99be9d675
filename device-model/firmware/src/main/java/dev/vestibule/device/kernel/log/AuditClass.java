package dev.vestibule.device.kernel.log;

import java.util.Arrays;
import java.util.Optional;

/**
 * What an audit line is about. Its text begins with the class and a colon. Source: observed class
 * names of {@code tns1:Device/tnsaxis:Log/Audit}; VAPIX, Audit log, examples.
 */
public enum AuditClass {
  ACCOUNT_CHANGE("Account Change"),
  API_ACTIVITY("API Activity"),
  AUTHENTICATION("Authentication"),
  BASE_EVENT("Base Event"),
  ENTITY_MANAGEMENT("Entity Management"),
  NETWORK_ACTIVITY("Network Activity"),
  NETWORK_REMEDIATION_ACTIVITY("Network Remediation Activity");

  private final String words;

  AuditClass(String words) {
    this.words = words;
  }

  /** As it is written, such as {@code Account Change}. */
  public String words() {
    return words;
  }

  /** The class of a line; empty if it is no audit line. */
  public static Optional<AuditClass> of(LogLine line) {
    if (line.log() != Log.AUDIT) return Optional.empty();
    return Arrays.stream(values()).filter(it -> line.text().startsWith(it.start())).findFirst();
  }

  /** A line's text without its class. */
  public String message(LogLine line) {
    return line.text().substring(start().length());
  }

  String start() {
    return words + ": ";
  }
}
