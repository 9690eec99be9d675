package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.log.AccessLogging;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.Receiver;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.services.accounts.AccountService;
import dev.vestibule.device.services.accounts.Attempt;
import dev.vestibule.device.services.accounts.Verdict;
import dev.vestibule.device.services.accounts.Verdict.Blocked;
import dev.vestibule.device.services.accounts.Verdict.Known;
import dev.vestibule.device.services.accounts.Verdict.Unproven;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpUtil;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out who sent a request and whether they may, and hands it to the endpoint it is for. */
final class FrontDesk implements Desk {

  private static final Logger LOG = LoggerFactory.getLogger(FrontDesk.class);

  private static final Known NOBODY =
      new Known(Optional.empty(), Access.ANONYMOUS, Optional.empty());

  private final Kernel kernel;
  private final AccountService accounts;
  private final Protocols protocols;
  private final HttpDate date = new HttpDate();

  FrontDesk(Kernel kernel, AccountService accounts, Protocols protocols) {
    this.kernel = kernel;
    this.accounts = accounts;
    this.protocols = protocols;
  }

  /** A request on its way to its endpoint, or the answer that ends the way. */
  private sealed interface Step {}

  private record Go(Request request, Endpoint endpoint, Optional<String> proof) implements Step {}

  private record End(Client client, Response response) implements Step {}

  @Override
  public boolean admit(Incoming head, Consumer<Admission> answer, Consumer<Response> response) {
    return kernel
        .loop()
        .post(() -> answer.accept(admission(head, given -> response.accept(dated(given)))));
  }

  private Admission admission(Incoming head, Consumer<Response> response) {
    return switch (look(head)) {
      case End(Client client, Response away) -> new Turned(dated(away));
      case Go(Request request, Endpoint endpoint, var proof)
          when endpoint.handler() instanceof Receiver receiver ->
          HttpUtil.getContentLength(head.head(), 0L) > endpoint.largestBody()
              ? new Turned(dated(Response.page(413)))
              : new Streamed(
                  receiver.receive(request, finish(head, request, proof, response)),
                  endpoint.largestBody());
      case Go(Request request, Endpoint endpoint, var proof) ->
          new Admitted(request.client(), endpoint.largestBody());
    };
  }

  @Override
  public boolean take(Incoming incoming, Consumer<Response> answer) {
    return kernel.loop().post(() -> respond(incoming, given -> answer.accept(dated(given))));
  }

  @Override
  public Executor loop() {
    return kernel.loop();
  }

  private void respond(Incoming incoming, Consumer<Response> answer) {
    switch (look(incoming)) {
      case End(Client client, Response response) -> {
        note(incoming, client, response);
        answer.accept(response);
      }
      case Go(Request request, Endpoint endpoint, Optional<String> proof) -> {
        Consumer<Response> finish = finish(incoming, request, proof, answer);
        try {
          endpoint.handler().handle(request, finish);
        } catch (RuntimeException failure) {
          LOG.error("no answer on {}", endpoint.path(), failure);
          finish.accept(Response.page(500));
        }
      }
    }
  }

  private Consumer<Response> finish(
      Incoming incoming, Request request, Optional<String> proof, Consumer<Response> answer) {
    return response -> {
      note(incoming, request.client(), response);
      answer.accept(finished(response, incoming.secure(), proof));
    };
  }

  /** Without the query, which may hold a password. Source: AXIS OS knowledge base. */
  private void note(Incoming incoming, Client client, Response response) {
    if (!AccessLogging.everyRequest(kernel.parameters())) return;
    Attempt attempt = attempt(incoming);
    kernel
        .log()
        .access(
            Severity.INFO,
            "httpd",
            "%s from %s %s %s %d"
                .formatted(
                    client.name(),
                    client.from().host(),
                    attempt.page(),
                    attempt.method(),
                    response.status()));
  }

  /** Everything that comes before the endpoint's own work. */
  private Step look(Incoming incoming) {
    if (incoming.known().isPresent()) {
      return find(incoming, incoming.known().get(), NOBODY, false);
    }
    Verdict verdict = accounts.authenticator().judge(attempt(incoming));
    return switch (verdict) {
      case Blocked blocked ->
          new End(client(incoming, NOBODY), Response.page(403).with("Connection", "close"));
      case Known known -> find(incoming, client(incoming, known), known, false);
      case Unproven(String user, boolean stale) ->
          // Whoever needs no account is not asked for one, whatever they sent.
          find(incoming, client(incoming, NOBODY), NOBODY, stale);
    };
  }

  private Step find(Incoming incoming, Client client, Known known, boolean stale) {
    Optional<Response> elsewhere = protocols.redirect(incoming);
    if (elsewhere.isPresent()) return new End(client, elsewhere.get());
    Optional<Request> read = Requests.read(incoming, client);
    if (read.isEmpty()) return new End(client, Response.page(400).with("Connection", "close"));
    Request request = read.get();
    Optional<Endpoint> found = kernel.endpoints().find(request.path());
    Access wanted = found.map(this::wanted).orElse(Access.VIEWER);
    if (!client.may(wanted)) return new End(client, refused(client, stale));
    if (found.isEmpty()) return new End(client, Response.page(404));
    if (!protocols.allows(client)) return new End(client, Response.page(403));
    Endpoint endpoint = found.get();
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    if (!endpoint.methods().contains(method)) {
      String allowed = String.join(", ", new TreeSet<>(endpoint.methods()));
      return new End(client, Response.page(405).with("Allow", allowed));
    }
    return new Go(request, endpoint, known.proof());
  }

  private Access wanted(Endpoint endpoint) {
    return accounts.accounts().none() ? endpoint.beforeSetUp() : endpoint.access();
  }

  private Response refused(Client client, boolean stale) {
    if (client.user().isPresent()) return Response.page(403);
    return challenging(Response.page(401), client.secure(), stale);
  }

  private Response finished(Response response, boolean secure, Optional<String> proof) {
    if (response.status() == 401) return challenging(response, secure, false);
    return proof.map(told -> response.with("Authentication-Info", told)).orElse(response);
  }

  private Response challenging(Response response, boolean secure, boolean stale) {
    return response.with("WWW-Authenticate", accounts.authenticator().challenges(secure, stale));
  }

  private static Client client(Incoming incoming, Known known) {
    return new Client(known.user(), known.access(), incoming.from(), incoming.secure());
  }

  private static Attempt attempt(Incoming incoming) {
    return new Attempt(
        incoming.head().method().name(),
        incoming.head().uri(),
        Optional.ofNullable(incoming.head().headers().get(HttpHeaderNames.AUTHORIZATION)),
        incoming.from(),
        incoming.secure());
  }

  private Response dated(Response response) {
    return response.with("Date", date.of(kernel.loop().now()));
  }
}
