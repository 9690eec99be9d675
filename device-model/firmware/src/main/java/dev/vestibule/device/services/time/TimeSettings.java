package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.param.ChoiceKind;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.ListKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.TextKind;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.services.time.sync.Plan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The parameters of the group {@code Time}: what every way to set date and time writes. */
final class TimeSettings {

  /** Servers that can be entered. Source: observed on AXIS OS 12. */
  static final int MOST_SERVERS = 5;

  static final String NTP = "NTP";
  static final String NONE = "None";

  private static final Source GROUP = Source.vapix("parameter groups, Time");
  private static final Source NO_KEY =
      Source.assumed("the manual has the setting, no document its parameter");

  /** What stands for no server. */
  private static final String NO_SERVER = "0.0.0.0";

  static final Parameter<String> SOURCE =
      Parameter.setting(
          "Time.SyncSource",
          new ChoiceKind(NTP, "PC", NONE),
          NTP,
          "Synchronization",
          "Where the time comes from; PC and None mean that it is set by hand.",
          GROUP);

  static final Parameter<Boolean> FROM_DHCP =
      yesNo(
          "Time.ObtainFromDHCP",
          true,
          "NTP servers using DHCP",
          "Whether NTP servers that DHCP tells go before those entered.",
          GROUP);

  static final Parameter<String> SERVER =
      Parameter.setting(
          "Time.NTP.Server",
          new ServerKind(),
          NO_SERVER,
          "NTP server",
          "Used without DHCP, or if DHCP tells none; 0.0.0.0 means none.",
          GROUP);

  static final Parameter<List<String>> MORE_SERVERS =
      Parameter.setting(
          "Time.NTP.MoreServers",
          new ListKind<>(new ServerKind(), " ", MOST_SERVERS - 1),
          List.of(),
          "More NTP servers",
          "Used together with the NTP server.",
          NO_KEY);

  /** What DHCP tells; no setting. */
  static final Parameter<String> TOLD_SERVER =
      Parameter.state(
          "Time.NTP.VolatileServer",
          new ServerKind(),
          NO_SERVER,
          "NTP server from DHCP",
          "The first that the DHCP server tells; 0.0.0.0 means none.",
          GROUP);

  static final Parameter<Integer> MIN_POLL =
      poll("Time.NTP.MinPoll", 6, "Min NTP poll time", "Shortest wait");

  static final Parameter<Integer> MAX_POLL =
      poll("Time.NTP.MaxPoll", 10, "Max NTP poll time", "Longest wait");

  static final Parameter<Boolean> NTS =
      yesNo(
          "Time.NTS.Enabled",
          false,
          "NTS",
          "Whether time comes only from servers that keys are agreed on with.",
          NO_KEY);

  static final Parameter<List<String>> NTS_SERVERS =
      Parameter.setting(
          "Time.NTS.Servers",
          new ListKind<>(new ServerKind(), " ", MOST_SERVERS),
          List.of(),
          "Manual NTS KE servers",
          "Servers that are asked for keys.",
          NO_KEY);

  static final Parameter<String> NTS_CA =
      Parameter.setting(
          "Time.NTS.CACerts",
          new TextKind(1_000),
          "",
          "Trusted NTS KE CA certificates",
          "Ids of CA certificates with blanks between them; none means all that are trusted.",
          NO_KEY);

  static final Parameter<Boolean> PTP =
      yesNo(
          "Time.PTP.Enabled",
          false,
          "Automatic date and time (PTP)",
          "Whether time comes by the precision time protocol only.",
          NO_KEY);

  static final Parameter<String> IANA =
      Parameter.setting(
          "Time.TimeZone",
          new IanaZoneKind(),
          "",
          "Time zone",
          "Name of the time zone; nothing means that the POSIX time zone counts.",
          Source.observed("parameter listings of AXIS OS 12"));

  static final Parameter<String> POSIX =
      Parameter.setting(
          "Time.POSIXTimeZone",
          new PosixZoneKind(),
          "UTC0",
          "POSIX time zone",
          "Follows the time zone if that is set.",
          GROUP);

  static final Parameter<Boolean> SUMMER =
      yesNo(
          "Time.DST.Enabled",
          true,
          "Daylight saving time",
          "Whether the rules of the POSIX time zone for daylight saving time count.",
          GROUP);

  static final Parameter<Boolean> ZONE_FROM_DHCP =
      yesNo(
          "Time.ObtainTimeZoneFromDHCP",
          true,
          "Time zone from DHCP",
          "Whether the DHCP server's time zone counts, if it tells one.",
          NO_KEY);

  /** What decides who is asked for the time. */
  static final List<Parameter<?>> SYNCHRONIZATION =
      List.of(
          SOURCE,
          FROM_DHCP,
          SERVER,
          MORE_SERVERS,
          MIN_POLL,
          MAX_POLL,
          NTS,
          NTS_SERVERS,
          NTS_CA,
          PTP);

  /** What decides the time zone. */
  static final List<Parameter<?>> ZONE = List.of(IANA, POSIX, SUMMER, ZONE_FROM_DHCP);

  private final Parameters values;

  TimeSettings(Parameters values) {
    this.values = values;
  }

  /**
   * @param told servers that DHCP tells now
   */
  void declare(Supplier<List<String>> told) {
    SYNCHRONIZATION.forEach(values::declare);
    ZONE.forEach(values::declare);
    values.declare(TOLD_SERVER, () -> told.get().stream().findFirst().orElse(NO_SERVER));
    values.guard(
        List.of(MIN_POLL, MAX_POLL),
        proposal ->
            proposal.get(MIN_POLL) > proposal.get(MAX_POLL)
                ? Optional.of("the min NTP poll time is above the max")
                : Optional.empty());
  }

  <T> T get(Parameter<T> parameter) {
    return values.get(parameter);
  }

  /** Changes several together; they have been checked. */
  void set(Map<String, String> changes) {
    if (values.set(changes) instanceof Parameters.Refused(String reason)) {
      throw new IllegalArgumentException(reason);
    }
  }

  void watch(List<Parameter<?>> parameters, Runnable watcher) {
    values.watch(parameters, watcher);
  }

  /** Whether time comes from servers at all. */
  boolean byServers() {
    return get(SOURCE).equals(NTP);
  }

  /** Whether time comes from a master clock on the wire. */
  boolean byPtp() {
    return byServers() && get(PTP);
  }

  /** Aliases of the CA certificates that vouch for NTS KE servers; none for all. */
  List<String> authorities() {
    return get(NTS_CA).isBlank() ? List.of() : List.of(get(NTS_CA).strip().split(" +"));
  }

  /** The servers that were entered. */
  List<String> servers() {
    return Stream.concat(Stream.of(get(SERVER)), get(MORE_SERVERS).stream())
        .filter(server -> !server.equals(NO_SERVER))
        .toList();
  }

  /** Servers as the values of their parameters. */
  static Map<String, String> servers(List<String> servers) {
    return Map.of(
        SERVER.key(),
        servers.isEmpty() ? NO_SERVER : servers.getFirst(),
        MORE_SERVERS.key(),
        servers.isEmpty() ? "" : print(MORE_SERVERS, servers.subList(1, servers.size())));
  }

  /** A value as clients write it. */
  static <T> String print(Parameter<T> parameter, T value) {
    return parameter.kind().print(value);
  }

  private static Parameter<Boolean> yesNo(
      String key, boolean initial, String title, String help, Source source) {
    return Parameter.setting(key, new YesNoKind(), initial, title, help, source);
  }

  private static Parameter<Integer> poll(String key, int initial, String title, String wait) {
    Kind<Integer> kind = new IntegerKind(0, Plan.LARGEST_POLL);
    String help = wait + " between two questions for the time, as a power of 2 in seconds.";
    return Parameter.setting(key, kind, initial, title, help, NO_KEY);
  }
}
