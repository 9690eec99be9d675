package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.flow.FlowControlHandler;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers HTTP/1.0 and HTTP/1.1 from the catalogue of endpoints. */
public final class HttpServer implements Service {

  private static final Source PARAMETERS = Source.vapix("parameter groups, System");

  private static final Parameter<Integer> PORT =
      new Parameter<>(
          "System.BoaPort",
          new IntegerKind(1, 65_535),
          80,
          Access.ADMIN,
          Access.ADMIN,
          "HTTP port",
          "TCP port of the web server; takes effect at the next start.",
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

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

  private final Kernel kernel;
  private final Net net;
  private final Limits limits;
  private final AtomicInteger connections = new AtomicInteger();
  private volatile Duration keepAlive = Duration.ZERO;
  private Optional<Net.Listening> listening = Optional.empty();

  public HttpServer(Kernel kernel, Net net, Limits limits) {
    this.kernel = kernel;
    this.net = net;
    this.limits = limits;
  }

  @Override
  public void declare() {
    kernel.parameters().declare(PORT);
    kernel.parameters().declare(KEEP_ALIVE);
  }

  @Override
  public void start() {
    keepAlive = Duration.ofSeconds(kernel.parameters().get(KEEP_ALIVE));
    switch (net.listen(kernel.parameters().get(PORT), new Pipeline())) {
      case Net.Listening open -> listening = Optional.of(open);
      case Net.Refused(String reason) ->
          kernel.journal().note(Kind.FACT, "No web server: " + reason).enter();
    }
  }

  @Override
  public void stop() {
    listening.ifPresent(Net.Listening::close);
    listening = Optional.empty();
  }

  private final class FrontDesk implements Desk {

    @Override
    public boolean admit(Incoming head, Consumer<Admission> answer) {
      return kernel.loop().post(() -> answer.accept(admission(head)));
    }

    @Override
    public boolean take(Incoming request, Consumer<Response> answer) {
      return kernel.loop().post(() -> respond(request, given -> answer.accept(dated(given))));
    }

    @Override
    public Executor loop() {
      return kernel.loop();
    }
  }

  private Client client(Incoming request) {
    return new Client(Optional.empty(), Access.ADMIN, request.from(), request.secure());
  }

  private Desk.Admission admission(Incoming head) {
    Client client = client(head);
    return Requests.read(head, client)
        .flatMap(request -> kernel.endpoints().find(request.path()))
        .<Desk.Admission>map(endpoint -> new Desk.Admitted(client, endpoint.largestBody()))
        .orElseGet(() -> new Desk.Turned(dated(Response.page(404))));
  }

  private void respond(Incoming incoming, Consumer<Response> answer) {
    Client client = incoming.known().orElseGet(() -> client(incoming));
    Optional<Request> request = Requests.read(incoming, client);
    if (request.isEmpty()) {
      answer.accept(Response.page(400).with("Connection", "close"));
      return;
    }
    Optional<Endpoint> found = kernel.endpoints().find(request.get().path());
    if (found.isEmpty()) {
      answer.accept(Response.page(404));
      return;
    }
    Endpoint endpoint = found.get();
    String method = request.get().method().equals("HEAD") ? "GET" : request.get().method();
    if (!endpoint.methods().contains(method)) {
      String allowed = String.join(", ", new TreeSet<>(endpoint.methods()));
      answer.accept(Response.page(405).with("Allow", allowed));
      return;
    }
    try {
      endpoint.handler().handle(request.get(), answer);
    } catch (RuntimeException failure) {
      LOG.error("no answer on {}", endpoint.path(), failure);
      answer.accept(Response.page(500));
    }
  }

  private Response dated(Response response) {
    return response.with("Date", HTTP_DATE.format(kernel.loop().now()));
  }

  private final class Pipeline extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {
      channel.closeFuture().addListener(closed -> connections.decrementAndGet());
      if (connections.incrementAndGet() > limits.connections()) {
        channel.close();
        return;
      }
      channel.config().setAutoRead(false);
      channel
          .pipeline()
          .addLast(
              new StrictRequestDecoder(limits),
              new HttpResponseEncoder(),
              new FlowControlHandler(),
              new Conversation(new FrontDesk(), limits, () -> keepAlive, Net.peer(channel), false));
    }
  }
}
