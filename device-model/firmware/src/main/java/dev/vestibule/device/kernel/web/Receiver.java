package dev.vestibule.device.kernel.web;

import java.util.function.Consumer;

/**
 * A handler that takes a large body while it arrives, so that the unit need not have room for all
 * of it. One that has arrived anyway, being small, is handed over in one piece.
 */
@FunctionalInterface
public interface Receiver extends Handler {

  /**
   * Begins to take a body. Runs in the loop, as everything here.
   *
   * @param head the request without its body
   * @param answer given exactly once unless the body is aborted; what has not arrived by then is
   *     not read any more
   */
  Inlet receive(Request head, Consumer<Response> answer);

  @Override
  default void handle(Request request, Consumer<Response> answer) {
    Inlet inlet = receive(request, answer);
    if (request.body().length == 0) inlet.end();
    else inlet.take(request.body(), inlet::end);
  }
}
