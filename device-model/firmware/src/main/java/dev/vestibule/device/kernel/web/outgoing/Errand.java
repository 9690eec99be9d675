package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Answered;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Failed;
import dev.vestibule.device.kernel.web.outgoing.Outgoing.Login;
import dev.vestibule.device.kernel.web.outgoing.Outgoing.Method;
import dev.vestibule.device.protocols.auth.Challenge;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One request until its end: asked again with a login if the server wants one, and elsewhere if it
 * says so, a few times; never from HTTPS to HTTP.
 */
final class Errand {

  /** All attempts together. Source: assumed. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final int MOST_REDIRECTS = 5;
  private static final int UNAUTHORIZED = 401;
  private static final int SEE_OTHER = 303;

  private final HttpClient client;
  private final Optional<Dialogue> dialogue;
  private final Consumer<Outcome> answer;
  private final Timer patience;
  private Optional<Channel> connection = Optional.empty();
  private int redirects;
  private boolean proved;
  private boolean ended;

  /**
   * @param dialogue wants the connection if the server agrees to a WebSocket
   */
  Errand(HttpClient client, Optional<Dialogue> dialogue, Consumer<Outcome> answer) {
    this.client = client;
    this.dialogue = dialogue;
    this.answer = answer;
    patience = client.loop.after(PATIENCE, () -> conclude(new Failed("timed out")));
  }

  void begin(Outgoing request) {
    ask(request, Optional.empty());
  }

  private void ask(Outgoing request, Optional<String> authorization) {
    Route route = route(request);
    var conversation =
        new Conversation(
            request,
            route,
            authorization,
            client.trusting(request),
            client.trusted,
            dialogue,
            outcome -> client.loop.post(() -> heard(request, outcome)));
    client
        .net
        .dial(route.first(), conversation)
        .whenComplete(
            (channel, failure) ->
                client.loop.post(
                    () -> {
                      if (failure != null)
                        conclude(new Failed("no connection with " + route.first()));
                      else if (ended) channel.close();
                      else connection = Optional.of(channel);
                    }));
  }

  private Route route(Outgoing request) {
    return Route.to(request.url(), client.network.now().proxies(), dialogue.isPresent());
  }

  private void heard(Outgoing request, Outcome outcome) {
    if (ended) return;
    switch (outcome) {
      case Failed failed -> conclude(failed);
      case Answered agreed when agreed.status() == Dialogue.SWITCHING -> {
        connection = Optional.empty(); // It is the dialogue's now.
        conclude(agreed);
      }
      case Answered answered when answered.status() == UNAUTHORIZED && !proved ->
          prove(request, answered);
      case Answered answered when request.follows() && isRedirect(answered.status()) ->
          redirect(request, answered);
      case Answered answered -> conclude(answered);
    }
  }

  private void prove(Outgoing request, Answered refused) {
    Optional<Login> login = request.login();
    Optional<Challenge> asked = Challenge.best(refused.all("www-authenticate"));
    if (login.isEmpty() || asked.isEmpty()) {
      conclude(refused);
      return;
    }
    proved = true;
    Route route = route(request);
    String header =
        asked
            .get()
            .meet(
                login.get().user(),
                login.get().password(),
                request.method().name(),
                route.target(),
                "%016x".formatted(client.entropy.nextLong()));
    ask(request, Optional.of(header));
  }

  private void redirect(Outgoing request, Answered answered) {
    Optional<Url> place =
        answered.all("location").stream().findFirst().flatMap(request.url()::resolve);
    if (place.isEmpty()) conclude(answered);
    else if (++redirects > MOST_REDIRECTS) conclude(new Failed("sent on too often"));
    else if (request.url().secure() && !place.get().secure()) {
      conclude(new Failed("sent on from https to http"));
    } else {
      boolean repeats = answered.status() == 307 || answered.status() == 308;
      proved = false;
      ask(request.at(place.get(), request.method() != Method.GET && !repeats), Optional.empty());
    }
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == SEE_OTHER || status == 307 || status == 308;
  }

  private void conclude(Outcome outcome) {
    if (ended) return;
    ended = true;
    patience.cancel();
    connection.ifPresent(Channel::close);
    answer.accept(outcome);
  }
}
