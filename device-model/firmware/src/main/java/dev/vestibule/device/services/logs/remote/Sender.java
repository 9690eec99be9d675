package dev.vestibule.device.services.logs.remote;

/** Brings lines to one server. Used in the loop; never blocks it. */
interface Sender {

  /** Takes a line to be sent as soon as possible, or dropped if that lasts too long. */
  void send(String line);

  /** Drops what waits and hangs up. */
  void close();
}
