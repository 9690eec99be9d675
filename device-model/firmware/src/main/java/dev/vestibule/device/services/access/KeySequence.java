package dev.vestibule.device.services.access;

import java.time.Instant;

/**
 * Keys that were pressed one after the other. Source: VAPIX, Intercom service, GetLastKeySequence.
 *
 * @param source whose keys the last was
 * @param keys 0-9, *, # and C for the call button; a credential, so it is in no log
 * @param time when the last was pressed; of a PIN, of the event that told of it
 * @param complete whether another key begins a new sequence
 */
record KeySequence(String source, String keys, Instant time, boolean complete) {

  /** The call button. */
  static final char CALL = 'C';

  static final KeySequence NONE = new KeySequence("", "", Instant.EPOCH, false);

  /** What is typed without an end is kept so far; the oldest keys are forgotten. */
  private static final int MOST = 64;

  KeySequence then(String source, char key, Instant time) {
    String all = keys + key;
    return new KeySequence(
        source, all.substring(Math.max(0, all.length() - MOST)), time, key == '#');
  }

  /** No further key belongs to it; it counts from this time. */
  KeySequence completed(Instant told) {
    return new KeySequence(source, keys, told, true);
  }

  @Override
  public String toString() {
    return "KeySequence[" + source + "]";
  }
}
