package dev.vestibule.device.protocols.osdp;

import java.util.Arrays;
import java.util.Optional;

/** Why a peripheral device does not do what it is told. */
public enum Nak {
  CHECK(1, "wrong check"),
  LENGTH(2, "wrong length"),
  UNKNOWN_COMMAND(3, "unknown command"),
  SEQUENCE(4, "unexpected sequence number"),
  SECURE_CHANNEL(5, "secure channel not supported, or wrong cryptogram"),
  SECURITY_CONDITIONS(6, "security conditions not met"),
  BIO_TYPE(7, "biometric type not supported"),
  BIO_FORMAT(8, "biometric format not supported"),
  RECORD(9, "record cannot be processed");

  private final int code;
  private final String words;

  Nak(int code, String words) {
    this.code = code;
    this.words = words;
  }

  /** The code on the line. */
  public int code() {
    return code;
  }

  /** What to tell people. */
  public String words() {
    return words;
  }

  /** Finds a reason by its code. */
  public static Optional<Nak> of(int code) {
    return Arrays.stream(values()).filter(nak -> nak.code == code).findFirst();
  }
}
