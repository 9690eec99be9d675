package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.services.time.sync.Plan;
import dev.vestibule.device.services.time.sync.SntpClient;
import dev.vestibule.device.services.time.sync.SyncStatus;
import dev.vestibule.hal.DeviceTime;
import dev.vestibule.hal.Entropy;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps date, time and time zone right. Source: user manual, System > Time and location. */
public final class TimeService implements Service {

  private final Kernel kernel;
  private final NetworkStatus network;
  private final boolean hasDateCgi;
  private final TimeSettings settings;
  private final Clock clock;
  private final ZoneChoice choice;
  private final SntpClient client;

  /**
   * @param version of AXIS OS, such as {@code 12.8.52}
   * @param network knows what DHCP tells
   */
  public TimeService(
      Kernel kernel,
      DeviceTime time,
      Entropy entropy,
      Net net,
      String version,
      NetworkStatus network) {
    this.kernel = kernel;
    this.network = network;
    hasDateCgi =
        Integer.parseInt(version.substring(0, version.indexOf('.'))) < DateCgi.FIRST_WITHOUT;
    settings = new TimeSettings(kernel.parameters());
    clock = new Clock(time, kernel.log(), kernel.journal());
    choice = new ZoneChoice(settings, network, kernel.zone(), kernel.store());
    client = new SntpClient(kernel.loop(), net, entropy, kernel.log(), clock::correct);
  }

  @Override
  public void declare() {
    settings.declare(this::told);
    var time = new TimeApi(clock, choice, kernel.zone());
    var ntp = new NtpApi(settings, this::told, client::status);
    kernel.endpoints().declare(time.declaration());
    kernel.endpoints().declare(ntp.declaration());
    if (hasDateCgi) {
      kernel.endpoints().declare(new DateCgi(clock, choice, kernel.zone()).endpoint());
    }
  }

  @Override
  public void start() {
    choice.start();
    settings.watch(TimeSettings.SYNCHRONIZATION, this::changed);
    network.watch(this::follow);
    changed();
  }

  /** How synchronization with time servers stands. */
  public SyncStatus status() {
    return client.status();
  }

  private void changed() {
    if (settings.get(TimeSettings.PTP)) refuse("PTP");
    else if (settings.get(TimeSettings.NTS)) refuse("NTS");
    follow();
  }

  private void follow() {
    client.follow(
        new Plan(
            settings.byNtp() ? servers() : List.of(),
            settings.get(TimeSettings.MIN_POLL),
            settings.get(TimeSettings.MAX_POLL)));
  }

  /** Never falls back to a way that can be forged when one was chosen that cannot. */
  private void refuse(String way) {
    kernel
        .log()
        .system(
            Severity.WARNING,
            "chronyd",
            "Synchronization by " + way + " is not simulated; the clock runs free");
  }

  private List<NetAddress> servers() {
    List<String> told = settings.get(TimeSettings.FROM_DHCP) ? told() : List.of();
    return (told.isEmpty() ? settings.servers() : told)
        .stream().map(host -> new NetAddress(host, SntpClient.PORT)).toList();
  }

  /** What DHCP tells now: no more than could be entered. */
  private List<String> told() {
    return Stream.of(network.now().dhcp(), network.now().dhcpIpv6())
        .flatMap(Optional::stream)
        .flatMap(options -> options.ntpServers().stream())
        .filter(ServerKind::isServer)
        .distinct()
        .limit(TimeSettings.MOST_SERVERS)
        .toList();
  }
}
