package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Secret;
import java.util.Optional;

/** The lines that param.cgi answers with beside values. */
final class Lines {

  static final String OK = "OK";

  private Lines() {}

  static String error(String words) {
    return "# Error: " + words + "\n";
  }

  /** Nothing was done. */
  static String failed(String words) {
    return "# Request failed: " + words + "\n";
  }

  /**
   * A value was not taken.
   *
   * @param name as the client gave it
   */
  static String notSet(String name, String value, Optional<Parameter<?>> parameter) {
    String shown = parameter.filter(Parameter::secret).isPresent() ? Secret.SHOWN : value;
    return error("Error setting '" + printable(name) + "' to '" + printable(shown) + "'!");
  }

  /** What a client sent, without what would make other lines of it. */
  static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "");
  }
}
