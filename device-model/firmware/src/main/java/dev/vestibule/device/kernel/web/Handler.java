package dev.vestibule.device.kernel.web;

import java.util.function.Consumer;

/** What stands behind a path. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers a request, now or later, exactly once. Runs in the loop.
   *
   * @param answer may be given in the loop only
   */
  void handle(Request request, Consumer<Response> answer);
}
