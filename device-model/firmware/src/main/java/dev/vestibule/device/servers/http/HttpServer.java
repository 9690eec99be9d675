package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
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

  private boolean take(Request request, Consumer<Response> answer) {
    return kernel.loop().post(() -> answer.accept(dated(respond(request))));
  }

  private Response respond(Request request) {
    Optional<Endpoint> found = kernel.endpoints().find(request.path());
    if (found.isEmpty()) return Pages.error(404);
    Endpoint endpoint = found.get();
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    if (!endpoint.methods().contains(method)) {
      return Pages.error(405).with("Allow", String.join(", ", new TreeSet<>(endpoint.methods())));
    }
    try {
      return endpoint.handler().apply(request);
    } catch (RuntimeException failure) {
      LOG.error("no answer on {}", endpoint.path(), failure);
      return Pages.error(500);
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
              new Conversation(HttpServer.this::take, limits, () -> keepAlive));
    }
  }
}
