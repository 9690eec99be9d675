package dev.vestibule.device.servers.ssh;

/**
 * What a command says.
 *
 * @param text lines that end with a line feed; may be empty
 * @param status exit status, 0 is success
 * @param last whether the shell ends with it
 */
record Answer(String text, int status, boolean last) {

  static Answer of(String text) {
    return new Answer(text, 0, false);
  }

  /** Without success. */
  static Answer failure(int status, String text) {
    return new Answer(text, status, false);
  }

  /** The end of the shell. */
  static Answer end(int status) {
    return new Answer("", status, true);
  }
}
