package dev.vestibule.app;

/** A command cannot do what it was asked; the message tells the person why and what to do. */
public final class Refused extends RuntimeException {

  public Refused(String message) {
    super(message);
  }

  public Refused(String message, Throwable cause) {
    super(message, cause);
  }
}
