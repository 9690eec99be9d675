package dev.vestibule.scenarios.peer.controller;

/** What the controller decides. */
sealed interface Verdict {

  /** Somebody may go through. */
  record Granted(Credential credential) implements Verdict {}

  /** The PIN that belongs to what was shown is still wanted. */
  record PinWanted() implements Verdict {}

  /**
   * Somebody is known and may not.
   *
   * @param reason in the words of ONVIF, DenyReason
   */
  record Denied(Credential credential, String reason) implements Verdict {}

  /** Nobody has this. */
  record NotFound() implements Verdict {}
}
