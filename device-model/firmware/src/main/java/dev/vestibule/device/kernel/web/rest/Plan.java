package dev.vestibule.device.kernel.web.rest;

/**
 * What a wanted change comes to. Making a plan changes nothing; so several changes are planned
 * first and then all made, or none.
 */
public sealed interface Plan permits Plan.Ready, Failure {

  /**
   * The change can be made.
   *
   * @param work makes it, starting from the state it then finds; does not fail
   */
  record Ready(Runnable work) implements Plan {}

  /** Makes the change if it can be made. */
  default Outcome carryOut() {
    return switch (this) {
      case Ready ready -> {
        ready.work.run();
        yield Outcome.done();
      }
      case Failure failure -> failure;
    };
  }

  /** A change that can be made. */
  static Plan ready(Runnable work) {
    return new Ready(work);
  }
}
