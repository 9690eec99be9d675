package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.web.Answer;

/**
 * Why something is not done. Numbers and some of the words are documented, the other words assumed.
 * Source: VAPIX, Firmware management API.
 */
record Refusal(int code, String message) {

  static final Refusal NO_FILE = new Refusal(400, "No firmware image was sent.");
  static final Refusal NO_OLD = new Refusal(404, "There is no old firmware.");
  static final Refusal DOWNGRADE =
      new Refusal(409, "Downgrade is only allowed if factoryDefault=hard is set.");
  static final Refusal UNCOMMITTED = new Refusal(412, "The active firmware is not committed.");
  static final Refusal INVALID = new Refusal(415, "Invalid firmware image.");
  static final Refusal OTHER_DEVICE =
      new Refusal(421, "Firmware image does not match this device.");
  static final Refusal UNSIGNED = new Refusal(422, "The firmware image is not signed.");
  static final Refusal BUSY = new Refusal(423, "Another operation is in progress.");
  static final Refusal UNKNOWN_SIGNER = new Refusal(424, "Unknown custom firmware certificate.");

  /** The number is assumed: no document gives one. */
  static Refusal skips(String track) {
    return new Refusal(409, "AXIS OS " + track + " LTS must be installed first.");
  }

  Answer answer() {
    return Answer.failed(code, message);
  }
}
