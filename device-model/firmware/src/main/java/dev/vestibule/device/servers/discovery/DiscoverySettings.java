package dev.vestibule.device.servers.discovery;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.servers.discovery.place.Unit;
import java.util.List;

/**
 * What is set about being found.
 *
 * @param bonjourName by which Bonjour shows the unit; if it is blank, the factory's
 * @param upnp until AXIS OS 11 it is on from the factory
 * @param upnpName by which UPnP shows the unit; if it is blank, the factory's
 */
record DiscoverySettings(
    Parameters values,
    Parameter<String> bonjourName,
    Parameter<Boolean> upnp,
    Parameter<String> upnpName) {

  /** A label of DNS has no more bytes. */
  private static final int LONGEST_NAME = 63;

  private static final int FIRST_WITHOUT_UPNP = 12;

  static final Parameter<Boolean> BONJOUR =
      setting(
          "Network.Bonjour.Enabled",
          new YesNoKind(),
          true,
          "Bonjour",
          "Whether the unit can be found by multicast DNS.");

  static final Parameter<Boolean> WS_DISCOVERY =
      setting(
          "WebService.DiscoveryMode.Discoverable",
          new YesNoKind("Yes", "No"),
          true,
          "WS-Discovery",
          "Whether the unit can be found by WS-Discovery.");

  static DiscoverySettings of(Parameters values, Unit unit) {
    return new DiscoverySettings(
        values,
        name("Network.Bonjour.FriendlyName", "Bonjour name", unit),
        setting(
            "Network.UPnP.Enabled",
            new YesNoKind(),
            !unit.release().since(FIRST_WITHOUT_UPNP, 0),
            "UPnP",
            "Whether the unit can be found by UPnP."),
        name("Network.UPnP.FriendlyName", "UPnP name", unit));
  }

  void declare() {
    all().forEach(values::declare);
  }

  <T> T get(Parameter<T> parameter) {
    return values.get(parameter);
  }

  /** Calls the watcher after each change. */
  void watch(Runnable watcher) {
    values.watch(all(), watcher);
  }

  private List<Parameter<?>> all() {
    return List.of(BONJOUR, bonjourName, upnp, upnpName, WS_DISCOVERY);
  }

  private static Parameter<String> name(String key, String title, Unit unit) {
    return setting(
        key,
        new TextKind(LONGEST_NAME),
        unit.friendlyName(),
        title,
        "The name that others see; the device name and MAC address unless another is entered.");
  }

  private static <T> Parameter<T> setting(
      String key, Kind<T> kind, T initial, String title, String help) {
    return new Parameter<>(
        key,
        kind,
        initial,
        Access.ADMIN,
        Access.ADMIN,
        title,
        help,
        Source.vapix("parameter groups, Network and WebService"));
  }
}
