package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import java.time.Duration;

/** How it stands with one door controller. The log tells each change once. */
final class Standing {

  static final String OFF = "Off";
  static final String CONNECTING = "Connecting";
  static final String CONNECTED = "Connected";

  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

  private final Logs log;
  private final Controller controller;
  private Duration retry = FIRST_RETRY;
  private String status = CONNECTING;
  private String lastFailure = "";
  private String lastAnswer = "";

  Standing(Logs log, Controller controller) {
    this.log = log;
    this.controller = controller;
  }

  /** In words of the reading. */
  String status() {
    return status;
  }

  /** What became of whoever was at the door last; empty if nobody was. */
  String lastAnswer() {
    return lastAnswer;
  }

  /** Somebody at the door is told this. */
  void answered(String words) {
    lastAnswer = words;
  }

  boolean connected() {
    return status.equals(CONNECTED);
  }

  /** It answers. */
  void works() {
    retry = FIRST_RETRY;
    if (connected()) return;
    status = CONNECTED;
    lastFailure = "";
    tell(Severity.INFO, "Connected to the door controller " + controller);
  }

  /**
   * It does not.
   *
   * @param why holds no secret
   * @return how long to wait before the next attempt
   */
  Duration fails(String why) {
    status = CONNECTING;
    if (!why.equals(lastFailure)) {
      lastFailure = why;
      tell(Severity.WARNING, "No connection with the door controller " + controller + ": " + why);
    }
    Duration now = retry;
    Duration doubled = retry.multipliedBy(2);
    retry = doubled.compareTo(LONGEST_RETRY) > 0 ? LONGEST_RETRY : doubled;
    return now;
  }

  /** Somebody who was asked about was denied because of this. */
  void denied(String why) {
    tell(Severity.WARNING, why);
  }

  /** It has not answered a question. */
  void silent(String why) {
    denied("The door controller " + controller + " could not be asked: " + why);
    status = CONNECTING;
  }

  private void tell(Severity severity, String words) {
    log.system(severity, ControllerService.PROGRAM, words);
  }
}
