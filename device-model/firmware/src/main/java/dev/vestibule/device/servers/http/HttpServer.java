package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.Offers;
import dev.vestibule.device.kernel.net.tls.TlsServer;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Proposal;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.param.YesNoKind;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.services.accounts.AccountService;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers HTTP/1.0 and HTTP/1.1, and both over TLS, from the catalogue of endpoints. */
public final class HttpServer implements Service {

  private static final Source PARAMETERS = Source.vapix("parameter groups, System and HTTPS");

  /** Ports below are for the well-known services. Source: user manual, HTTP and HTTPS. */
  private static final int FIRST_FREE = 1_024;

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private static final Parameter<Integer> PORT = port("System.BoaPort", HTTP, "HTTP port");
  private static final Parameter<Integer> SECURE_PORT = port("HTTPS.Port", HTTPS, "HTTPS port");

  private static final Parameter<Boolean> SECURE =
      new Parameter<>(
          "HTTPS.Enabled",
          new YesNoKind(),
          true,
          Access.ADMIN,
          Access.ADMIN,
          "HTTPS",
          "Whether the web server answers over TLS.",
          PARAMETERS);

  private static final Parameter<Integer> KEEP_ALIVE =
      new Parameter<>(
          "System.BoaKeepAliveTimeout",
          new IntegerKind(1, 3_600),
          180,
          Access.ADMIN,
          Access.ADMIN,
          "Keep-alive timeout",
          "Seconds after which a connection without requests is closed.",
          PARAMETERS);

  private final Kernel kernel;
  private final Net net;
  private final Offers offers;
  private final Limits limits;
  private final TlsServer tls;
  private final Protocols protocols;
  private final FrontDesk desk;
  private final Places places;
  private volatile Duration keepAlive = Duration.ZERO;
  private Optional<Open> plain = Optional.empty();
  private Optional<Open> secure = Optional.empty();

  private record Open(int port, Net.Listening listening) {}

  /**
   * @param offers is told where it serves what
   */
  public HttpServer(
      Kernel kernel,
      Net net,
      Offers offers,
      AccountService accounts,
      TlsServer tls,
      Limits limits) {
    this.kernel = kernel;
    this.net = net;
    this.offers = offers;
    this.tls = tls;
    this.limits = limits;
    this.places = new Places(limits.connections());
    this.protocols = new Protocols(kernel.parameters(), () -> kernel.parameters().get(SECURE_PORT));
    this.desk = new FrontDesk(kernel, accounts, protocols);
  }

  @Override
  public void declare() {
    List.of(PORT, KEEP_ALIVE, SECURE, SECURE_PORT).forEach(kernel.parameters()::declare);
    kernel.parameters().guard(List.of(PORT, SECURE_PORT), HttpServer::onePortEach);
    protocols.declare();
  }

  @Override
  public void start() {
    kernel.parameters().watch(List.of(KEEP_ALIVE), this::setKeepAlive);
    kernel.parameters().watch(List.of(PORT, SECURE, SECURE_PORT), this::open);
    protocols.watch(this::tell);
    setKeepAlive();
    open();
  }

  @Override
  public void stop() {
    plain.map(Open::listening).ifPresent(Net.Listening::close);
    secure.map(Open::listening).ifPresent(Net.Listening::close);
    plain = Optional.empty();
    secure = Optional.empty();
  }

  /** Where browsers reach it over TLS; empty while nothing listens there. */
  public OptionalInt securePort() {
    return secure.stream().mapToInt(open -> open.listening.address().port()).findFirst();
  }

  private static Optional<String> onePortEach(Proposal proposal) {
    return proposal.get(PORT).equals(proposal.get(SECURE_PORT))
        ? Optional.of("HTTP and HTTPS need a port each")
        : Optional.empty();
  }

  private void setKeepAlive() {
    keepAlive = Duration.ofSeconds(kernel.parameters().get(KEEP_ALIVE));
  }

  /** Listens where the settings say, and nowhere else. Who is connected stays so. */
  private void open() {
    plain = move(plain, Optional.of(kernel.parameters().get(PORT)), false);
    secure =
        move(
            secure,
            Optional.of(kernel.parameters().get(SECURE_PORT))
                .filter(port -> kernel.parameters().get(SECURE)),
            true);
    tell();
  }

  /** Nobody is sent to a port that only sends on to the other. */
  private void tell() {
    offers.change(Offers.Protocol.HTTP, protocols.onlySecure() ? OptionalInt.empty() : port(plain));
    offers.change(Offers.Protocol.HTTPS, port(secure));
  }

  private static OptionalInt port(Optional<Open> open) {
    return open.stream().mapToInt(Open::port).findFirst();
  }

  private Optional<Open> move(Optional<Open> before, Optional<Integer> port, boolean overTls) {
    if (before.map(Open::port).equals(port)) return before;
    before.ifPresent(open -> open.listening.close());
    return port.flatMap(wanted -> open(wanted, overTls));
  }

  private Optional<Open> open(int port, boolean overTls) {
    if (port < FIRST_FREE && port != HTTP && port != HTTPS) {
      kernel
          .log()
          .system(
              Severity.WARNING, "httpd", "Port " + port + " is reserved for well-known services.");
    }
    return switch (net.listen(port, new Pipeline(overTls))) {
      case Net.Listening listening -> Optional.of(new Open(port, listening));
      case Net.Refused(String reason) -> {
        kernel.journal().note(Kind.FACT, "No web server: " + reason).enter();
        kernel.log().system(Severity.ERR, "httpd", "Cannot listen: " + reason);
        yield Optional.empty();
      }
    };
  }

  private static Parameter<Integer> port(String key, int initial, String title) {
    return new Parameter<>(
        key,
        new IntegerKind(1, 65_535),
        initial,
        Access.ADMIN,
        Access.ADMIN,
        title,
        "TCP port of the web server. Below 1024 only administrators may set it, with a warning.",
        PARAMETERS);
  }

  private final class Pipeline extends ChannelInitializer<Channel> {
    private final boolean overTls;

    Pipeline(boolean overTls) {
      this.overTls = overTls;
    }

    @Override
    protected void initChannel(Channel channel) {
      if (!places.enter(channel)) {
        channel.close();
        return;
      }
      if (overTls) channel.pipeline().addLast(tls.entrance());
      channel
          .pipeline()
          .addLast(
              new HttpResponseEncoder(),
              new StrictRequestDecoder(limits),
              new Conversation(desk, places, limits, () -> keepAlive, Net.peer(channel), overTls));
    }
  }
}
