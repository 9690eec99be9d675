package dev.vestibule.device.services.access;

/** What becomes of somebody who shows a credential. */
public sealed interface Decision {

  /** May come in. */
  record Granted(CredentialHolder holder) implements Decision {}

  /** May come in with the right PIN. */
  record PinWanted(CredentialHolder holder) implements Decision {}

  /** May not come in. */
  record Denied(Reason reason) implements Decision {}

  /** Why not. Words of the ONVIF access control service (DenyReason), except the last. */
  enum Reason {
    CREDENTIAL_NOT_ACTIVE("CredentialNotActive", "not yet valid"),
    CREDENTIAL_EXPIRED("CredentialExpired", "no longer valid"),
    NOT_PERMITTED_AT_THIS_TIME("NotPermittedAtThisTime", "not at this time"),
    INVALID_PIN("InvalidPIN", "wrong PIN"),
    CREDENTIAL_NOT_FOUND("CredentialNotFound", "unknown");

    private final String code;
    private final String words;

    Reason(String code, String words) {
      this.code = code;
      this.words = words;
    }

    /** The name in ONVIF. */
    public String code() {
      return code;
    }

    /** What to tell people. */
    public String words() {
      return words;
    }
  }
}
