package dev.vestibule.device.services.time;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.protocols.nts.KeyAgreement;
import dev.vestibule.device.protocols.ptp.PortIdentity;
import dev.vestibule.device.services.time.nts.NtsAssociations;
import dev.vestibule.device.services.time.ptp.PtpClient;
import dev.vestibule.device.services.time.sync.Plan;
import dev.vestibule.device.services.time.sync.SntpClient;
import dev.vestibule.device.services.time.sync.Speech;
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
  private final NtsAssociations nts;
  private final SntpClient client;
  private final PtpClient ptp;

  /**
   * @param version of AXIS OS, such as {@code 12.8.52}
   * @param serialNumber the MAC address without colons
   * @param network knows what DHCP tells
   * @param trusted encrypts how keys are agreed on with servers of network time security
   */
  public TimeService(
      Kernel kernel,
      DeviceTime time,
      Entropy entropy,
      Net net,
      String version,
      String serialNumber,
      NetworkStatus network,
      TrustedPeers trusted) {
    this.kernel = kernel;
    this.network = network;
    hasDateCgi =
        Integer.parseInt(version.substring(0, version.indexOf('.'))) < DateCgi.FIRST_WITHOUT;
    settings = new TimeSettings(kernel.parameters());
    clock = new Clock(time, kernel.log(), kernel.journal());
    choice = new ZoneChoice(settings, network, kernel.zone(), kernel.store());
    nts = new NtsAssociations(kernel.loop(), net, entropy, kernel.log(), trusted);
    client =
        new SntpClient(kernel.loop(), net, entropy, kernel.log(), this::speech, clock::correct);
    ptp =
        new PtpClient(
            kernel.loop(),
            net,
            kernel.log(),
            PortIdentity.ofMac(Long.parseLong(serialNumber, 16)),
            clock::correct);
  }

  @Override
  public void declare() {
    settings.declare(this::told);
    var time = new TimeApi(clock, choice, kernel.zone());
    var ntp = new NtpApi(settings, this::told, this::status);
    kernel.endpoints().declare(time.declaration());
    kernel.endpoints().declare(ntp.declaration());
    if (hasDateCgi) {
      kernel.endpoints().declare(new DateCgi(clock, choice, kernel.zone()).endpoint());
    }
  }

  @Override
  public void start() {
    choice.start();
    settings.watch(TimeSettings.SYNCHRONIZATION, this::follow);
    network.watch(this::follow);
    follow();
  }

  /** How synchronization stands. */
  public SyncStatus status() {
    return settings.byPtp() ? ptp.status() : client.status();
  }

  private void follow() {
    ptp.follow(settings.byPtp());
    if (settings.byPtp()) client.follow(Plan.NOBODY);
    else
      client.follow(
          new Plan(
              servers(),
              settings.get(TimeSettings.NTS)
                  ? Optional.of(settings.authorities())
                  : Optional.empty(),
              settings.get(TimeSettings.MIN_POLL),
              settings.get(TimeSettings.MAX_POLL)));
  }

  private Speech speech(Plan plan, NetAddress server) {
    return plan.authorities()
        .map(authorities -> nts.with(server, authorities))
        .orElseGet(() -> Speech.open(server));
  }

  /** Never falls back to a way that can be forged when one was chosen that cannot. */
  private List<NetAddress> servers() {
    if (!settings.byServers()) return List.of();
    if (settings.get(TimeSettings.NTS)) {
      return places(settings.get(TimeSettings.NTS_SERVERS), KeyAgreement.PORT);
    }
    List<String> told = settings.get(TimeSettings.FROM_DHCP) ? told() : List.of();
    return places(told.isEmpty() ? settings.servers() : told, SntpClient.PORT);
  }

  private static List<NetAddress> places(List<String> hosts, int port) {
    return hosts.stream().map(host -> new NetAddress(host, port)).toList();
  }

  /** What DHCP tells now: no more than could be entered. */
  private List<String> told() {
    return Stream.of(network.now().dhcp(), network.now().dhcpIpv6())
        .flatMap(Optional::stream)
        .flatMap(options -> options.ntpServers().stream())
        .filter(new ServerKind()::allows)
        .distinct()
        .limit(TimeSettings.MOST_SERVERS)
        .toList();
  }
}
