package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetworkState.Proxies;
import dev.vestibule.device.kernel.web.outgoing.Outcome;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Answered;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Failed;
import dev.vestibule.device.kernel.web.outgoing.Outgoing;
import dev.vestibule.device.kernel.web.outgoing.Url;
import dev.vestibule.device.services.certificates.Change;
import dev.vestibule.scenarios.peer.Authority;
import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.ServerTls;
import dev.vestibule.scenarios.peer.WebOrigin;
import dev.vestibule.scenarios.peer.WebOrigin.Page;
import dev.vestibule.scenarios.peer.WebProxy;
import dev.vestibule.scenarios.twin.Twin;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the unit's requests are like, whatever the network is made of. */
abstract class HttpClientContract {

  private final Twin twin = unit().build();
  private final Net host = twin.wires().host(other());
  private final Authority authority = new Authority();

  abstract Twin.Builder unit();

  /** Another host, and its address. */
  abstract String other();

  @AfterEach
  void takeAway() {
    twin.close();
  }

  @Test
  void postsABodyAndGetsTheAnswer() {
    WebOrigin origin = origin();
    origin.answers("/events?id=1", new Page(201, Map.of("X-Id", "7"), "made"));

    Answered answer =
        answered(
            request(
                Outgoing.Method.POST,
                url(origin, "/events?id=1"),
                "{\"door\": 1}",
                Optional.empty()));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.all("x-id")).containsExactly("7");
    assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo("made");
    assertThat(origin.seen())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.method()).isEqualTo("POST");
              assertThat(it.target()).isEqualTo("/events?id=1");
              assertThat(it.body()).isEqualTo("{\"door\": 1}");
              assertThat(it.headers()).containsEntry("host", origin.address().toString());
            });
  }

  @Test
  void provesThatItKnowsThePasswordWithoutTellingIt() {
    WebOrigin origin = origin();
    origin.wants(new Login("cam", "s3cret", Login.Scheme.DIGEST_SHA_256));

    Answered answer = answered(withLogin(origin, "s3cret"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(origin.seen()).hasSize(2);
    assertThat(origin.seen().toString()).doesNotContain("s3cret");
  }

  @Test
  void tellsThePasswordWhereNothingElseIsAsked() {
    WebOrigin origin = origin();
    origin.wants(new Login("cam", "s3cret", Login.Scheme.BASIC));

    assertThat(answered(withLogin(origin, "s3cret")).status()).isEqualTo(200);
  }

  @Test
  void aWrongPasswordIsTriedOnce() {
    WebOrigin origin = origin();
    origin.wants(new Login("cam", "s3cret", Login.Scheme.DIGEST_SHA_256));

    assertThat(answered(withLogin(origin, "other")).status()).isEqualTo(401);
    assertThat(origin.seen()).hasSize(2);
  }

  @Test
  void goesWhereItIsSentButTellsNobodyElseThePassword() {
    WebOrigin far = origin();
    far.wants(new Login("cam", "s3cret", Login.Scheme.BASIC));
    WebOrigin near = origin();
    near.answers("/", new Page(302, Map.of("Location", url(far, "/there").toString()), ""));

    assertThat(answered(withLogin(near, "s3cret")).status()).isEqualTo(401);
    assertThat(far.seen())
        .singleElement()
        .satisfies(it -> assertThat(it.target()).isEqualTo("/there"));
  }

  @Test
  void whoeverSendsItInACircleIsLeft() {
    WebOrigin origin = origin();
    origin.answers("/", new Page(302, Map.of("Location", "/"), ""));

    assertThat(send(Outgoing.get(url(origin, "/")))).isEqualTo(new Failed("sent on too often"));
    assertThat(origin.seen()).hasSize(6);
  }

  @Test
  void overTlsItTalksToWhomItTrustsAlone() {
    WebOrigin origin = secure();
    Url place = url(origin, "/");

    assertThat(send(Outgoing.get(place))).isInstanceOf(Failed.class);
    assertThat(origin.seen()).isEmpty();
    trust();
    assertThat(answered(send(Outgoing.get(place))).status()).isEqualTo(200);
  }

  @Test
  void overTlsItTalksToAnybodyIfTheCheckIsOff() {
    WebOrigin origin = secure();

    var request =
        new Outgoing(
            Outgoing.Method.PUT,
            url(origin, "/"),
            Map.of(),
            new byte[0],
            Optional.empty(),
            true,
            false,
            List.of());
    assertThat(answered(send(request)).status()).isEqualTo(200);
  }

  @Test
  void neverGoesFromHttpsToHttp() {
    WebOrigin open = origin();
    WebOrigin origin = secure();
    origin.answers("/", new Page(302, Map.of("Location", url(open, "/").toString()), ""));
    trust();

    assertThat(send(Outgoing.get(url(origin, "/"))))
        .isEqualTo(new Failed("sent on from https to http"));
    assertThat(open.seen()).isEmpty();
  }

  @Test
  void whatIsTooLargeIsNotTaken() {
    WebOrigin origin = origin();
    origin.answers("/", new Page(200, Map.of(), "x".repeat((1 << 20) + 1)));

    assertThat(send(Outgoing.get(url(origin, "/")))).isInstanceOf(Failed.class);
  }

  @Test
  void nobodyThereIsSaid() {
    Url place = Url.of("http://" + other() + ":9/").orElseThrow();

    assertThat(send(Outgoing.get(place)))
        .isEqualTo(new Failed("no connection with " + other() + ":9"));
  }

  @Test
  void overTlsAProxyPassesOnWhatItCannotRead() {
    WebOrigin origin = secure();
    WebProxy proxy = proxy();
    proxy.wants("Basic Y2FtOnMzY3JldA==");
    trust();
    through(new Proxies("", "http://cam:s3cret@" + proxy.address(), ""));

    assertThat(answered(send(Outgoing.get(url(origin, "/secret")))).status()).isEqualTo(200);
    assertThat(proxy.asked()).containsExactly("CONNECT " + origin.address());
    assertThat(origin.seen().toString()).doesNotContain("Y2FtOnMzY3JldA==");
  }

  @Test
  void aProxyThatWantsAnotherLoginIsSaid() {
    WebOrigin origin = origin();
    WebProxy proxy = proxy();
    proxy.wants("Basic Y2FtOnMzY3JldA==");
    through(new Proxies("http://" + proxy.address(), "", ""));

    assertThat(send(Outgoing.get(url(origin, "/"))))
        .isEqualTo(new Failed("the proxy refuses: 407"));
    assertThat(origin.seen()).isEmpty();
  }

  private void through(Proxies proxies) {
    twin.ask(
        station -> {
          var parameters = station.kernel().parameters();
          parameters.set(
              Map.of(
                  "Network.GlobalProxy.HTTP", proxies.http(),
                  "Network.GlobalProxy.HTTPS", proxies.https(),
                  "Network.GlobalProxy.NoProxy", proxies.except()));
          station.maintenance().restart();
          return true;
        });
    twin.advance(Duration.ofSeconds(30));
  }

  private void trust() {
    byte[] certificate = authority.certificate().getBytes(StandardCharsets.US_ASCII);
    twin.ask(
        station -> {
          ((Change.Possible) station.certificates().authorities().install("ca", certificate))
              .work()
              .run();
          return true;
        });
  }

  private WebOrigin origin() {
    return new WebOrigin(host, 0, Optional.empty());
  }

  private WebOrigin secure() {
    return new WebOrigin(host, 0, Optional.of(ServerTls.of(authority, other())));
  }

  private WebProxy proxy() {
    return new WebProxy(host, 0, Optional.empty());
  }

  private static Url url(WebOrigin origin, String target) {
    return new Url(origin.secure(), origin.address(), target);
  }

  private Outcome withLogin(WebOrigin origin, String password) {
    return request(
        Outgoing.Method.GET,
        url(origin, "/"),
        "",
        Optional.of(new Outgoing.Login("cam", password)));
  }

  private Outcome request(
      Outgoing.Method method, Url url, String body, Optional<Outgoing.Login> login) {
    return send(
        new Outgoing(
            method,
            url,
            Map.of("Content-Type", "application/json"),
            body.getBytes(StandardCharsets.UTF_8),
            login,
            true,
            true,
            List.of()));
  }

  private Outcome send(Outgoing request) {
    var outcome = new CompletableFuture<Outcome>();
    twin.ask(
        station -> {
          station.outgoing().send(request, outcome::complete);
          return true;
        });
    return twin.wires().await(outcome).orElseThrow();
  }

  private static Answered answered(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Answered.class);
    return (Answered) outcome;
  }
}
