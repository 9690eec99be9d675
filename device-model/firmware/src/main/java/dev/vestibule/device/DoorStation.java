package dev.vestibule.device;

import dev.vestibule.device.kernel.log.Crashes;
import dev.vestibule.device.kernel.net.Connections;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.Offers;
import dev.vestibule.device.kernel.net.names.NamedNet;
import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.outgoing.HttpClient;
import dev.vestibule.device.servers.discovery.DiscoveryServer;
import dev.vestibule.device.servers.http.HttpServer;
import dev.vestibule.device.servers.http.Limits;
import dev.vestibule.device.servers.ssh.SshServer;
import dev.vestibule.device.services.access.AccessService;
import dev.vestibule.device.services.accounts.AccountService;
import dev.vestibule.device.services.beeper.BeeperService;
import dev.vestibule.device.services.certificates.CertificateService;
import dev.vestibule.device.services.configuration.ConfigurationService;
import dev.vestibule.device.services.controller.ActivityWords;
import dev.vestibule.device.services.controller.ControllerService;
import dev.vestibule.device.services.firewall.FirewallService;
import dev.vestibule.device.services.geolocation.GeolocationService;
import dev.vestibule.device.services.identity.IdentityService;
import dev.vestibule.device.services.indicators.IndicatorService;
import dev.vestibule.device.services.intercom.IntercomService;
import dev.vestibule.device.services.io.IoService;
import dev.vestibule.device.services.logs.LogService;
import dev.vestibule.device.services.logs.remote.RemoteSyslogService;
import dev.vestibule.device.services.maintenance.ControlButtonReset;
import dev.vestibule.device.services.maintenance.MaintenanceService;
import dev.vestibule.device.services.maintenance.software.AxisOs;
import dev.vestibule.device.services.maintenance.software.Boot;
import dev.vestibule.device.services.network.NetworkService;
import dev.vestibule.device.services.network.link.Portrait;
import dev.vestibule.device.services.osdp.OsdpService;
import dev.vestibule.device.services.osdp.PanelView;
import dev.vestibule.device.services.pages.PageService;
import dev.vestibule.device.services.parameters.ParameterService;
import dev.vestibule.device.services.power.PowerService;
import dev.vestibule.device.services.qr.QrService;
import dev.vestibule.device.services.reader.ReaderService;
import dev.vestibule.device.services.readiness.ReadinessService;
import dev.vestibule.device.services.rules.RuleService;
import dev.vestibule.device.services.schedules.ScheduleService;
import dev.vestibule.device.services.sensors.SensorService;
import dev.vestibule.device.services.ssh.SshService;
import dev.vestibule.device.services.time.TimeService;
import dev.vestibule.device.services.troubleshoot.TroubleshootService;
import dev.vestibule.device.services.video.VideoService;
import dev.vestibule.device.services.virtualhost.VirtualHostService;
import dev.vestibule.device.services.wiegand.WiegandService;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.Colour;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.Processor.StartCause;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One start of the device's program on a board, from power-on or reset until the next. */
public final class DoorStation {

  private static final Logger LOG = LoggerFactory.getLogger(DoorStation.class);

  /** Source: user manual, Status LED; the rate is assumed. */
  private static final Light FAILURE = Light.flashing(Colour.RED, Duration.ofMillis(500));

  private final Kernel kernel;
  private final Crashes crashes;
  private final AccessService access;
  private final ReaderService reader;
  private final IoService io;
  private final RuleService rules;
  private final ScheduleService schedules;
  private final MaintenanceService maintenance;
  private final AccountService accounts;
  private final CertificateService certificates;
  private final HttpClient outgoing;
  private final HttpServer http;
  private final RemoteSyslogService remoteSyslog;
  private final Net net;
  private final List<Service> services;
  private final Boot boot;
  private boolean ready;

  private DoorStation(Board board, Surroundings around) {
    kernel = Kernel.on(board.time(), board.flash(), this::failed);
    crashes = new Crashes(kernel.loop(), kernel.log());
    var os = new AxisOs(kernel.store(), board.identity(), around.profile());
    boot = os.boot();
    DeviceProfile profile = boot instanceof Boot.Runs(var booted) ? booted : around.profile();
    access = new AccessService(kernel, board.keypad(), board.callButton(), board.entropy());
    reader = new ReaderService(kernel, board.cardReader());
    io = new IoService(kernel, board.ioPorts(), board.relays());
    rules = new RuleService(kernel);
    schedules = new ScheduleService(kernel);
    var network = new NetworkStatus();
    net = new NamedNet(kernel.loop(), around.net(), network, board.entropy());
    var indicators = new IndicatorService(kernel, board::lamp, board.ioPorts().size());
    maintenance =
        new MaintenanceService(
            kernel, os, board.processor(), this::stopServices, indicators::flashAmber);
    accounts = new AccountService(kernel, board.identity(), board.entropy(), around.passwordCost());
    certificates =
        new CertificateService(
            kernel, board.identity(), board.entropy(), board.keystores(), network);
    outgoing =
        new HttpClient(kernel.loop(), net, network, certificates.trustedPeers(), board.entropy());
    var offers = new Offers();
    var connections = new Connections();
    http =
        new HttpServer(
            kernel,
            connections.of("httpd", net),
            offers,
            accounts,
            certificates.server(),
            Limits.USUAL);
    remoteSyslog =
        new RemoteSyslogService(
            kernel, connections.of("remote-syslogd", net), network, certificates.trustedPeers());
    var ssh = new SshService(kernel, board.entropy());
    var sshServer =
        new SshServer(
            kernel,
            connections.of("sshd", net),
            ssh,
            accounts.guesses(),
            board.keystores().getFirst());
    services =
        List.of(
            remoteSyslog,
            new LogService(kernel, board.processor().startCause(), crashes),
            io,
            new SensorService(kernel, board.motion(), board.shock(), board.caseOpen()),
            new PowerService(kernel, board.supplies()),
            reader,
            access,
            new QrService(kernel, board.camera()),
            new BeeperService(kernel, board.speaker()),
            new OsdpService(
                kernel, board.readerConnector(), PanelView.of(board, profile), board.entropy()),
            indicators,
            new WiegandService(kernel, board.readerConnector()),
            new ControllerService(kernel, outgoing, ActivityWords.of(profile)),
            maintenance,
            new TimeService(
                kernel,
                board.time(),
                board.entropy(),
                connections.of("ntpd", net),
                around.profile().fact("Properties.Firmware.Version"),
                board.identity().serialNumber(),
                network,
                certificates.trustedPeers()),
            certificates,
            schedules,
            rules,
            accounts,
            new IdentityService(kernel, profile, board.identity()),
            new ReadinessService(kernel, board.entropy(), accounts.accounts()::none),
            new NetworkService(
                kernel,
                net,
                around.recorder(),
                board.network(),
                board.identity(),
                profile.fact("Properties.Firmware.Version"),
                network,
                connections,
                new Portrait(
                    board.identity(),
                    profile.fact("Brand.ProdFullName"),
                    profile.fact("Properties.Firmware.Version"))),
            new ParameterService(kernel),
            new TroubleshootService(kernel, net),
            new ConfigurationService(kernel),
            new FirewallService(kernel, net),
            ssh,
            new IntercomService(kernel),
            new VirtualHostService(kernel),
            new PageService(kernel, accounts.accounts()::none, http::securePort),
            new GeolocationService(kernel),
            new VideoService(kernel, board.camera(), board.videoEncoder(), profile.resolutions()),
            http,
            sshServer,
            new DiscoveryServer(
                kernel,
                connections.of("discoveryd", net),
                network,
                offers,
                profile,
                board.identity(),
                board.entropy()));
  }

  /**
   * Starts the program; returns at once and goes on in the board's turns.
   *
   * @param around what the unit has beside its board
   */
  public static DoorStation boot(Board board, Surroundings around) {
    var station = new DoorStation(board, around);
    switch (station.boot) {
      case Boot.Runs runs -> station.run(board);
      case Boot.GoesBack(String why) ->
          station.kernel.loop().post(() -> station.maintenance.rollBack(why));
      case Boot.Halts(String why) -> {
        LOG.error("nothing to run: {}", why);
        board.lamp(LampName.STATUS).show(FAILURE);
      }
    }
    return station;
  }

  private void run(Board board) {
    boolean held =
        board.processor().startCause() == StartCause.POWER_ON && board.controlButton().read();
    if (held) {
      ControlButtonReset.await(
          kernel.loop(),
          board.controlButton(),
          board.lamp(LampName.STATUS),
          maintenance::factoryDefault,
          this::start);
    } else {
      kernel.loop().post(this::start);
    }
  }

  /** Whether all services have started. */
  public boolean ready() {
    return ready;
  }

  /** The places where services meet. */
  public Kernel kernel() {
    return kernel;
  }

  /** The card reader. */
  public ReaderService reader() {
    return reader;
  }

  /** Keypad and Entry list. */
  public AccessService access() {
    return access;
  }

  /** Ports and relays. */
  public IoService io() {
    return io;
  }

  /** The rule engine. */
  public RuleService rules() {
    return rules;
  }

  /** Schedules and pulses. */
  public ScheduleService schedules() {
    return schedules;
  }

  /** Accounts and logins. */
  public AccountService accounts() {
    return accounts;
  }

  /** Restart and factory default. */
  public MaintenanceService maintenance() {
    return maintenance;
  }

  /** Certificates and TLS. */
  public CertificateService certificates() {
    return certificates;
  }

  /** Requests that the unit makes of web servers. */
  public HttpClient outgoing() {
    return outgoing;
  }

  /** Ends the program in good order. */
  public void shutDown() {
    services.reversed().forEach(Service::stop);
    kernel.log().save();
    halt();
  }

  /** Ends the program at once, as a reset or a loss of power does. */
  public void halt() {
    ready = false;
    http.stop();
    remoteSyslog.stop();
    net.abandon();
    kernel.loop().stop();
  }

  private void failed(RuntimeException failure) {
    LOG.error("work failed", failure);
    crashes.failed(failure);
  }

  private void start() {
    services.forEach(Service::declare);
    kernel.seal();
    services.forEach(Service::start);
    ready = true;
  }

  private void stopServices() {
    if (ready) services.reversed().forEach(Service::stop);
  }
}
