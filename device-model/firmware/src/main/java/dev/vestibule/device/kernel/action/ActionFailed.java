package dev.vestibule.device.kernel.action;

/**
 * An action could not be done although its arguments are right, such as on a port that is now an
 * input.
 */
public final class ActionFailed extends RuntimeException {

  public ActionFailed(String reason) {
    super(reason);
  }
}
