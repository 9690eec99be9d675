package dev.vestibule.device.kernel.log;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;

/**
 * Whether the access log gets a line for every request, or for failed attempts alone. Whoever
 * answers requests asks here; the setting is declared with the logs.
 */
public final class AccessLogging {

  /** {@code On} or {@code Off}. */
  public static final Parameter<String> SETTING =
      new Parameter<>(
          "System.AccessLog",
          new ChoiceKind("Off", "On"),
          "Off",
          Access.ADMIN,
          Access.ADMIN,
          "Access log",
          "On: every request is logged. Off: failed attempts alone.",
          Source.vapix("parameter groups, System; that failed attempts are always logged: manual"));

  private AccessLogging() {}

  /** Whether every request is logged. */
  public static boolean everyRequest(Parameters parameters) {
    return parameters.get(SETTING).equals("On");
  }
}
