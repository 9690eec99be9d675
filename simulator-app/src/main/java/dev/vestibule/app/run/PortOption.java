package dev.vestibule.app.run;

import dev.vestibule.app.Refused;
import java.io.IOException;
import java.net.BindException;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a port number, or {@code off}. */
public final class PortOption implements ITypeConverter<PortOption.Port> {

  /**
   * Where to listen.
   *
   * @param number 0 for any free port; empty for not at all
   */
  public record Port(OptionalInt number) {
    static final Port OFF = new Port(OptionalInt.empty());

    /** The number, of an option that cannot be off. */
    int numberOf(String option) {
      return number.orElseThrow(() -> new Refused(option + " cannot be off; 0 is any free port"));
    }
  }

  @Override
  public Port convert(String text) {
    if (text.equals("off")) return Port.OFF;
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= 65_535) {
      return new Port(OptionalInt.of(Integer.parseInt(text)));
    }
    throw new TypeConversionException("'" + text + "' is neither a port, 0 to 65535, nor off");
  }

  /** Why a port could not be had, in words. */
  static String reason(IOException failure) {
    Throwable cause = failure.getCause();
    if (cause instanceof BindException bind
        && String.valueOf(bind.getMessage()).contains("in use")) {
      return "another program listens there";
    }
    return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
  }
}
