package dev.vestibule.device.kernel.reader;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import java.util.Arrays;

/**
 * How the unit talks to an access control unit; whoever speaks the chosen one sets the {@linkplain
 * Readers#link link}. Source: VAPIX, Intercom service, CardReaderConfiguration, Protocol; in its
 * spelling.
 */
public enum ReaderProtocol {
  NONE("None"),

  /** <em>VAPIX reader</em>: over the network to a door controller. */
  IP_ACCESS("IPAccess"),

  OSDP("OSDP"),

  WIEGAND("Wiegand");

  /** The one that is chosen; the reader declares it. */
  public static final Parameter<String> CHOSEN =
      Parameter.setting(
          "Reader.Protocol",
          new ChoiceKind(Arrays.stream(values()).map(ReaderProtocol::code).toArray(String[]::new)),
          NONE.code,
          "Reader protocol",
          "How cards and PINs go to an access control unit.",
          Source.assumed("the Intercom service names the field, no sheet its parameter"));

  private final String code;

  ReaderProtocol(String code) {
    this.code = code;
  }

  /** The word on the wire. */
  public String code() {
    return code;
  }

  /** Whether the parameter says so. */
  public boolean is(String chosen) {
    return code.equals(chosen);
  }
}
