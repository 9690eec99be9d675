package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Inlet;
import dev.vestibule.device.kernel.web.Response;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Where requests go: knows accounts and endpoints and does its work in the device's loop, while the
 * conversation with a client goes on in the network's threads.
 */
interface Desk {

  /** What becomes of a request whose body is larger than usual. */
  sealed interface Admission {}

  /**
   * It may come.
   *
   * @param client who sends it
   * @param largestBody bytes at most
   */
  record Admitted(Client client, int largestBody) implements Admission {}

  /**
   * It may come, and goes piece by piece to where it is wanted.
   *
   * @param inlet used in the loop
   * @param largestBody bytes at most
   */
  record Streamed(Inlet inlet, int largestBody) implements Admission {}

  /** It may not. */
  record Turned(Response away) implements Admission {}

  /**
   * Decides by the head alone; the answer is given in the loop.
   *
   * @param response given at most once, if the body is streamed
   * @return false if the device does not take anything any more
   */
  boolean admit(Incoming head, Consumer<Admission> answer, Consumer<Response> response);

  /**
   * Has a request answered, in the loop.
   *
   * @return false if the device does not take it any more
   */
  boolean take(Incoming request, Consumer<Response> answer);

  /** Runs what belongs to the device. */
  Executor loop();
}
