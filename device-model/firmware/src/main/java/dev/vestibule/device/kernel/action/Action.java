package dev.vestibule.device.kernel.action;

import dev.vestibule.device.kernel.param.Source;
import java.util.List;

/** Something the device can be told to do. */
public sealed interface Action {

  /**
   * What is said about an action.
   *
   * @param token exactly as in the action template, such as {@code com.axis.action.fixed.io.toggle}
   * @param title the name in the rule page
   * @param help a sentence for those who wonder
   * @param source where it is known from
   * @param arguments all of them; every one must be given
   */
  record Description(
      String token, String title, String help, Source source, List<Argument<?>> arguments) {}

  /** What is said about it. */
  Description description();

  /** Does it once. */
  record OneShot(Description description, Once once) implements Action {}

  /** Does it until it is told to end. */
  record WhileActive(Description description, Begin begin) implements Action {}

  /** How a one-shot action is done. */
  interface Once {
    /**
     * Does it.
     *
     * @throws ActionFailed if it cannot be done now
     */
    void run(Arguments arguments);
  }

  /** How a lasting action is begun. */
  interface Begin {
    /**
     * Begins it; run the answer to end it.
     *
     * @throws ActionFailed if it cannot be done now
     */
    Runnable run(Arguments arguments);
  }
}
