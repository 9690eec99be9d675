package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.ListKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The servers, as the parameters below {@code API.RemoteSyslog1} keep them. Whoever changes a
 * server there switches the sending off.
 */
final class RemoteSettings {

  /** Servers at most. */
  static final int MOST = 2;

  private static final String GROUP = "API.RemoteSyslog1";
  private static final Source SOURCE = Source.vapix("Remote syslog, API.RemoteSyslog1");

  private static final Parameter<String> ENABLED =
      setting(
          ".Enabled", new ChoiceKind("true", "false"), "false", "Remote syslog", "Lines are sent.");
  private static final Parameter<List<String>> AUTHORITIES =
      new Parameter<>(
          GROUP + ".CACertificateSet",
          new ListKind<>(new TextKind(80), ",", 16),
          List.of(),
          Access.ADMIN,
          Access.ADMIN,
          "CA certificate set",
          "Aliases of the CA certificates that vouch for servers over TLS, with commas between"
              + " them; none means all that are installed.",
          Source.assumed("VAPIX has the set in its older certificate service, by ids"));
  private static final List<Slot> SLOTS = List.of(new Slot(1), new Slot(2));

  private final Parameters parameters;
  private boolean changing;

  RemoteSettings(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The parameters of one server. */
  private static final class Slot {
    private final Parameter<String> address;
    private final Parameter<Integer> port;
    private final Parameter<String> protocol;
    private final Parameter<String> format;
    private final Parameter<String> severity;
    private final Parameter<String> type;

    Slot(int number) {
      String group = ".Server" + number;
      address =
          setting(group + ".Address", new TextKind(253), "", "Address", "Host name or address.");
      port = setting(group + ".Port", new IntegerKind(1, 65_535), 6514, "Port", "UDP or TCP port.");
      protocol = word(group + ".Protocol", Protocol.TLS, "Protocol");
      format = word(group + ".SyslogFormat", SyslogFormat.RFC5424, "Format");
      severity = word(group + ".Severity", SeverityWord.Warning, "Severity");
      type = word(group + ".Type", LogType.All, "Type");
    }

    List<Parameter<?>> all() {
      return List.of(address, port, protocol, format, severity, type);
    }

    RemoteServer server(Parameters parameters) {
      return new RemoteServer(
          parameters.get(address),
          parameters.get(port),
          Protocol.valueOf(parameters.get(protocol)),
          SyslogFormat.valueOf(parameters.get(format)),
          SeverityWord.valueOf(parameters.get(severity)),
          LogType.valueOf(parameters.get(type)));
    }

    Map<String, String> values(RemoteServer server) {
      return Map.of(
          address.key(), server.address(),
          port.key(), Integer.toString(server.port()),
          protocol.key(), server.protocol().name(),
          format.key(), server.format().name(),
          severity.key(), server.severity().name(),
          type.key(), server.type().name());
    }

    Map<String, String> nobody() {
      return Map.of(address.key(), "");
    }
  }

  /**
   * Declares the parameters.
   *
   * @param changed called after each change of them, by whomever
   */
  void declare(Runnable changed) {
    parameters.declare(ENABLED);
    parameters.declare(AUTHORITIES);
    List<Parameter<?>> servers = SLOTS.stream().flatMap(slot -> slot.all().stream()).toList();
    servers.forEach(parameters::declare);
    parameters.watch(
        servers,
        () -> {
          if (!changing) enable(false);
        });
    parameters.watch(
        List.of(ENABLED),
        () -> {
          if (!changing && enabled() && !possible(servers())) enable(false);
        });
    List<Parameter<?>> all = new ArrayList<>(servers);
    all.add(ENABLED);
    all.add(AUTHORITIES);
    parameters.watch(all, changed);
  }

  boolean enabled() {
    return parameters.get(ENABLED).equals("true");
  }

  /** Aliases of the CA certificates that vouch for servers; none for all. */
  List<String> authorities() {
    return parameters.get(AUTHORITIES);
  }

  void enable(boolean on) {
    change(Map.of(ENABLED.key(), Boolean.toString(on)));
  }

  /** Up to two servers; none if the first has no address. */
  List<RemoteServer> servers() {
    List<RemoteServer> servers = new ArrayList<>();
    for (Slot slot : SLOTS) {
      RemoteServer server = slot.server(parameters);
      if (server.address().isEmpty()) break;
      servers.add(server);
    }
    return servers;
  }

  /** Replaces all servers and switches the sending on, or off if there is none. */
  void replace(List<RemoteServer> servers) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < MOST; i++) {
      values.putAll(
          i < servers.size() ? SLOTS.get(i).values(servers.get(i)) : SLOTS.get(i).nobody());
    }
    values.put(ENABLED.key(), Boolean.toString(!servers.isEmpty()));
    change(values);
  }

  /** Whether lines can be sent to these. */
  static boolean possible(List<RemoteServer> servers) {
    return !servers.isEmpty() && !identical(servers);
  }

  static boolean identical(List<RemoteServer> servers) {
    return servers.size() == MOST && servers.getFirst().identical(servers.getLast());
  }

  private void change(Map<String, String> values) {
    boolean outer = changing;
    changing = true;
    try {
      if (parameters.set(values) instanceof Parameters.Refused(String reason)) {
        throw new IllegalStateException(reason);
      }
    } finally {
      changing = outer;
    }
  }

  private static <T> Parameter<T> setting(
      String name, Kind<T> kind, T initial, String title, String help) {
    return new Parameter<>(
        GROUP + name, kind, initial, Access.ADMIN, Access.ADMIN, title, help, SOURCE);
  }

  private static <E extends Enum<E>> Parameter<String> word(String name, E initial, String title) {
    List<String> words =
        Arrays.stream(initial.getDeclaringClass().getEnumConstants()).map(Enum::name).toList();
    return setting(name, new ChoiceKind(words), initial.name(), title, "One of the words.");
  }
}
