package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.reader.AcuLink;

/** A way to ask a door controller, from when it is opened until it is closed. */
interface ReaderLink extends AcuLink {

  /** Looks for the controller from now on. */
  void open();

  /** Requests door unlock, as a request-to-exit device does. */
  void unlock();

  /** Answers that come later count for nothing. */
  void close();

  /** A door controller that wants a PIN knows so itself. */
  @Override
  default boolean wantsPinAfterCard() {
    return false;
  }
}
