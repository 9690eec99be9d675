package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.log.Facility;
import dev.vestibule.device.kernel.log.Log;
import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.services.logs.Locality;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandler;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Sends lines of the logs to up to two syslog servers. It listens before the first line is written,
 * so that servers hear of the start too.
 */
public final class RemoteSyslogService implements Service {

  private static final int MOST_WAITING = 100;

  /** How long a server that is tried may take. Source: assumed. */
  private static final Duration TRIAL = Duration.ofSeconds(30);

  /** The program's name in the logs. */
  static final String PROGRAM = "remote-syslogd";

  private record Open(RemoteServer server, Sender sender) {}

  private final Kernel kernel;
  private final Net net;
  private final NetworkStatus network;
  private final TrustedPeers trusted;
  private final Locality here;
  private final RemoteSettings settings;
  private final List<Open> open = new ArrayList<>();
  private final List<Open> tried = new ArrayList<>();
  private Optional<Timer> trialEnd = Optional.empty();
  private final ArrayDeque<LogLine> waiting = new ArrayDeque<>();

  /**
   * @param trusted encrypts connections to servers that want TLS
   */
  public RemoteSyslogService(Kernel kernel, Net net, NetworkStatus network, TrustedPeers trusted) {
    this.kernel = kernel;
    this.net = net;
    this.network = network;
    this.trusted = trusted;
    here = new Locality(kernel);
    settings = new RemoteSettings(kernel.parameters());
  }

  @Override
  public void declare() {
    settings.declare(this::reopen);
    kernel.endpoints().declare(new RemoteApi(settings, this::test, this::trial).declaration());
  }

  @Override
  public void start() {
    kernel.log().watch(this::tell);
    network.watch(this::sendWaiting);
    reopen();
  }

  @Override
  public void stop() {
    close();
    endTrial();
  }

  private void close() {
    open.forEach(it -> it.sender.close());
    open.clear();
  }

  private void reopen() {
    close();
    if (!settings.enabled()) return;
    for (RemoteServer server : settings.servers()) {
      sender(server).ifPresent(sender -> open.add(new Open(server, sender)));
    }
  }

  /** Keeps what is logged before the unit has an address, so that its start is told too. */
  private void tell(LogLine line) {
    if (open.isEmpty()) return;
    if (network.now().addresses().isEmpty()) {
      waiting.add(line);
      if (waiting.size() > MOST_WAITING) waiting.remove();
    } else {
      send(line);
    }
  }

  private void sendWaiting() {
    if (network.now().addresses().isEmpty()) return;
    for (LogLine line = waiting.poll(); line != null; line = waiting.poll()) send(line);
  }

  private void send(LogLine line) {
    for (Open it : List.copyOf(open)) {
      if (it.server.wants(line)) it.sender.send(it.server.format().print(line, here));
    }
  }

  /** A line of each severity. Source: VAPIX, Remote syslog, test; its words are assumed. */
  private void test() {
    for (Severity severity : Severity.values()) {
      kernel.log().write(Log.SYSTEM, Facility.USER, severity, PROGRAM, text(severity));
    }
  }

  /** The same lines for servers that nothing is sent to yet; the unit's own log has none of it. */
  private void trial(List<RemoteServer> servers) {
    endTrial();
    for (RemoteServer server : servers) {
      sender(server).ifPresent(sender -> tried.add(new Open(server, sender)));
    }
    for (Severity severity : Severity.values()) {
      var line =
          new LogLine(
              Log.SYSTEM, Facility.USER, severity, PROGRAM, 0, kernel.loop().now(), text(severity));
      for (Open it : tried) {
        if (it.server.wants(line)) it.sender.send(it.server.format().print(line, here));
      }
    }
    trialEnd = Optional.of(kernel.loop().after(TRIAL, this::endTrial));
  }

  private void endTrial() {
    trialEnd.ifPresent(Timer::cancel);
    trialEnd = Optional.empty();
    tried.forEach(it -> it.sender.close());
    tried.clear();
  }

  private static String text(Severity severity) {
    return "Test message with severity " + SeverityWord.values()[severity.ordinal()];
  }

  private Optional<Sender> sender(RemoteServer server) {
    return switch (server.protocol()) {
      case UDP -> datagrams(server);
      case TCP -> Optional.of(stream(server, List::of));
      case TLS -> Optional.of(stream(server, () -> List.of(handler(server))));
    };
  }

  private Optional<Sender> datagrams(RemoteServer server) {
    return net.datagrams(0, received -> {}) instanceof Datagrams port
        ? Optional.of(new DatagramSender(port, server.place()))
        : Optional.empty();
  }

  private Sender stream(RemoteServer server, Supplier<List<ChannelHandler>> encryption) {
    return new StreamSender(
        kernel.loop(),
        net,
        server,
        encryption,
        new Outage(kernel.loop(), kernel.log(), server.name()));
  }

  private ChannelHandler handler(RemoteServer server) {
    return trusted
        .only(settings.authorities())
        .handler(ByteBufAllocator.DEFAULT, server.address(), server.port());
  }
}
