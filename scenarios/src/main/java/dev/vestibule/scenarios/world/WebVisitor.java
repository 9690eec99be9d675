package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.FlowingReply;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.scenarios.peer.JsonCall;
import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.peer.WebClient;
import dev.vestibule.scenarios.peer.WebSocketTalk;
import dev.vestibule.scenarios.twin.Twin;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;

/**
 * A program that talks with the unit's web server, and remembers what it was answered. It logs in
 * as the installer, who sets up the first account if there is none, until it is told to be somebody
 * else.
 */
public final class WebVisitor {

  private final Supplier<Twin> unit;
  private Optional<Login> login = Optional.of(Installer.LOGIN);
  private int port = Twin.HTTP;
  private List<String> tls = List.of();
  private Optional<WebClient> connected = Optional.empty();
  private Optional<Twin> at = Optional.empty();
  private final List<Optional<Reply>> answers = new ArrayList<>();
  private Optional<FlowingReply> flowing = Optional.empty();
  private Optional<WebSocketTalk> talk = Optional.empty();
  private Optional<String> noted = Optional.empty();
  private Duration took = Duration.ZERO;

  WebVisitor(Supplier<Twin> unit) {
    this.unit = unit;
  }

  /** Is somebody else from now on. */
  public void become(Login login) {
    this.login = Optional.of(login);
    connected = Optional.empty();
  }

  /** Is the installer again. */
  public void becomeInstaller() {
    if (login.filter(Installer.LOGIN::equals).isEmpty()) become(Installer.LOGIN);
  }

  /** A text as an argument of a target. */
  public String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Talks over plain HTTP with this port of the unit from now on. */
  public void overHttp(int port) {
    this.port = port;
    tls = List.of();
    connected = Optional.empty();
  }

  /**
   * Talks over TLS with this port of the unit from now on.
   *
   * @param versions such as {@code TLSv1.3}
   */
  public void overHttps(int port, String... versions) {
    this.port = port;
    tls = List.of(versions);
    connected = Optional.empty();
  }

  /** The certificate the unit has shown. */
  public Optional<X509Certificate> certificate() {
    return connected.flatMap(WebClient::certificate);
  }

  /** The version of TLS that is spoken. */
  public Optional<String> tlsVersion() {
    return connected.flatMap(WebClient::tlsVersion);
  }

  /** Does not log in from now on. */
  public void becomeNobody() {
    login = Optional.empty();
    connected = Optional.empty();
  }

  /** Gets a page. */
  public void get(String target) {
    timed(() -> client().get(target));
  }

  /** Sends any request. */
  public void send(String method, String target, Map<String, String> headers, byte[] body) {
    timed(() -> client().send(method, target, headers, body));
  }

  /** Posts a body. */
  public void post(String target, String contentType, String body) {
    timed(() -> client().post(target, contentType, body));
  }

  /** Calls a method of a JSON API. */
  public void call(String target, JsonCall call) {
    post(target, JsonCall.TYPE, call.text());
  }

  /** Gets an answer that flows, and goes on to take what comes of it. */
  public void follow(String target) {
    flowing = client().follow(target);
  }

  /** The value of a header of the answer that flows. */
  public Optional<String> flowingHeader(String name) {
    return flowing().header(name);
  }

  /** Waits until what has come of it ends like this; false if it does not. */
  public boolean flowingComesTo(String end) {
    return flowing().comesTo(end);
  }

  /** What has come of it. */
  public String flowingSoFar() {
    return flowing().soFar();
  }

  /** Takes no more of it. */
  public void stopFollowing() {
    flowing().stop();
  }

  /** Asks for a WebSocket. */
  public void talkOn(String target) {
    talk = client().talk(target);
  }

  /** The WebSocket that was asked for last. */
  public WebSocketTalk talk() {
    return talk.orElseThrow(() -> new AssertionError("the unit did not answer"));
  }

  private FlowingReply flowing() {
    return flowing.orElseThrow(() -> new AssertionError("the unit did not answer"));
  }

  /** Whether the last request was answered at all. */
  public boolean answered() {
    return !answers.isEmpty() && answers.getLast().isPresent();
  }

  /** The last answer. */
  public Reply answer() {
    if (!answered()) throw new AssertionError("the unit did not answer");
    return answers.getLast().orElseThrow();
  }

  /** The answer before the last. */
  public Reply answerBefore() {
    return answers.get(answers.size() - 2).orElseThrow();
  }

  /** How long the last answer took, in device time. */
  public Duration took() {
    return took;
  }

  /** The value at a path in the last answer, as {@link Reply#value} finds it. */
  public Optional<String> value(String path) {
    return answer().value(path);
  }

  /** Keeps a value of the last answer. */
  public void note(String path) {
    noted = value(path);
  }

  /** What was kept. */
  public Optional<String> noted() {
    return noted;
  }

  /** The last answer as a picture. */
  public BufferedImage picture() {
    try {
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(answer().body()));
      if (picture == null) throw new AssertionError("the answer is no picture");
      return picture;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private WebClient client() {
    Twin twin = unit.get();
    if (connected.isEmpty() || at.filter(twin::equals).isEmpty()) {
      connected = Optional.of(twin.client(port, login, tls));
      at = Optional.of(twin);
    }
    WebClient client = connected.get();
    boolean installer = login.filter(Installer.LOGIN::equals).isPresent();
    if (installer && !client.isConnected()) twin.installer().setUp();
    return client;
  }

  private void timed(Supplier<Optional<Reply>> request) {
    client(); // Whatever must be set up before is not part of the request.
    long start = unit.get().time().nanos();
    answers.add(request.get());
    took = Duration.ofNanos(unit.get().time().nanos() - start);
  }
}
