package dev.vestibule.device.kernel.web;

/**
 * Where an answer without a foreseeable end is written, such as a stream of pictures. Used in the
 * loop only.
 */
public interface Outlet {

  /**
   * Sends these bytes.
   *
   * @return false if the client has not yet taken what was sent before, or is gone; these bytes are
   *     then dropped
   */
  boolean offer(byte[] bytes);

  /** Ends the answer in good order. */
  void end();

  /** Has this done once, as soon as the answer has ended for whatever reason. */
  void whenEnded(Runnable work);
}
