package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Proposal;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.reader.ReaderProtocol;
import dev.vestibule.device.protocols.osdp.LineSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be set about OSDP. */
final class OsdpSettings {

  private static final IntegerKind ADDRESSES = new IntegerKind(0, 126);

  static final Parameter<Integer> ADDRESS =
      Parameter.setting(
          "Reader.OSDP.OSDPAddress",
          ADDRESSES,
          0,
          "OSDP address",
          "Address of the unit as an OSDP reader; 0 is usual for single readers.",
          Source.vapix("Intercom service, OSDPConfiguration"));

  static final Parameter<String> BAUD =
      Parameter.setting(
          "Reader.OSDP.BaudRate",
          speeds(),
          "9600",
          "OSDP speed",
          "Speed of RS-485 in baud; a panel can change it.",
          Source.assumed("panels change it by COMSET; no sheet names a parameter"));

  static final Parameter<Boolean> EXTERNAL =
      Parameter.setting(
          "Reader.ExternalOSDP.Enabled",
          new YesNoKind(),
          false,
          "Use external OSDP reader",
          "The unit works with an external reader at its reader connector.",
          Source.manual("Reader > Connection; the name of the parameter is assumed"));

  static final Parameter<Integer> EXTERNAL_ADDRESS =
      Parameter.setting(
          "Reader.ExternalOSDP.OSDPAddress",
          ADDRESSES,
          0,
          "Address of the external reader",
          "OSDP address of the external reader; 0 is usual for single readers.",
          Source.assumed("single readers have 0; no sheet names a parameter"));

  static final Parameter<String> EXTERNAL_STATUS =
      Parameter.state(
          "Reader.ExternalOSDP.Status",
          new ChoiceKind("Connected", "Connecting", "Not connected"),
          "Not connected",
          "Status of the external reader",
          "Connected, Connecting while the unit tries, Not connected while OSDP is turned off.",
          Source.manual("Reader > Connection; the name of the parameter is assumed"));

  static final Parameter<String> STATUS =
      Parameter.state(
          "Reader.OSDP.Status",
          new ChoiceKind("Off", "Offline", "Online", "Secure"),
          "Off",
          "OSDP panel",
          "Whether a panel polls the unit, and whether over a secure channel.",
          Source.assumed("no sheet names it"));

  private final Parameters parameters;

  OsdpSettings(Parameters parameters) {
    this.parameters = parameters;
  }

  void declare() {
    List.of(ADDRESS, BAUD, EXTERNAL, EXTERNAL_ADDRESS).forEach(parameters::declare);
  }

  /** Calls the watcher after each change; a second use of the connector is refused from now on. */
  void watch(Runnable watcher) {
    parameters.guard(List.of(EXTERNAL, ReaderProtocol.CHOSEN), OsdpSettings::secondUse);
    parameters.watch(
        List.of(ReaderProtocol.CHOSEN, ADDRESS, BAUD, EXTERNAL, EXTERNAL_ADDRESS), watcher);
  }

  /** Whether the unit is a reader of an OSDP panel. */
  boolean reader() {
    return ReaderProtocol.OSDP.is(parameters.get(ReaderProtocol.CHOSEN));
  }

  /** Whether the unit has an external reader. */
  boolean externalReader() {
    return parameters.get(EXTERNAL);
  }

  int externalAddress() {
    return parameters.get(EXTERNAL_ADDRESS);
  }

  /** Where the unit is as a reader. */
  LineSetting line() {
    return new LineSetting(parameters.get(ADDRESS), Integer.parseInt(parameters.get(BAUD)));
  }

  /** Keeps where a panel has put the unit. */
  void line(LineSetting line) {
    parameters.set(Map.of(ADDRESS.key(), "" + line.address(), BAUD.key(), "" + line.baud()));
  }

  private static Optional<String> secondUse(Proposal proposal) {
    String protocol = proposal.get(ReaderProtocol.CHOSEN);
    boolean wired = ReaderProtocol.OSDP.is(protocol) || ReaderProtocol.WIEGAND.is(protocol);
    return wired && proposal.get(EXTERNAL)
        ? Optional.of(
            "the reader connector has one use at a time: the reader protocol "
                + protocol
                + " or an external OSDP reader")
        : Optional.empty();
  }

  private static ChoiceKind speeds() {
    return new ChoiceKind(LineSetting.SPEEDS.stream().map(String::valueOf).toArray(String[]::new));
  }
}
