package dev.vestibule.device.kernel.service;

/**
 * One capability of the device. It gets the kernel and the parts of the board it needs through its
 * constructor. All services declare before the first one starts.
 */
public interface Service {

  /** Declares parameters, events, actions, media and paths. Touches no part of the board. */
  void declare();

  /** Begins to work; runs in the loop. */
  default void start() {}

  /** Ends in good order; runs in the loop. Not called when power fails. */
  default void stop() {}
}
