package dev.vestibule.scenarios.peer;

import static java.util.stream.Collectors.joining;

import dev.vestibule.scenarios.wire.Wires;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An installer's client: configures a unit over its own network interfaces, as a provisioning
 * script would. It connects when it is first used, makes the first account of a new unit, logs in
 * with Digest, and keeps its connection. Where a port was closed or given up for HTTPS it comes
 * through another one it knows of: the usual two, and those it has set itself.
 *
 * <p>What the unit refuses is an ordinary answer. Where nobody answers at all, methods throw an
 * {@link IllegalStateException}.
 */
public final class Installer {

  /** The account it has, and makes on a new unit. */
  public static final Login LOGIN = new Login("installer", "not a secret");

  private static final String PARAMETERS = "/axis-cgi/param.cgi";
  private static final String FORM = "application/x-www-form-urlencoded";

  private final WayIn wayIn;

  /** An installer of the unit these wires lead to. */
  public Installer(Wires wires) {
    wayIn = new WayIn(wires, LOGIN);
  }

  /** Changes a parameter; why the unit refused it in its own words, empty if it did not. */
  public Optional<String> set(String key, String value) {
    return set(Map.of(key, value));
  }

  /**
   * Changes several parameters in one request.
   *
   * @param values by key, such as {@code System.BoaPort}
   * @return the unit's lines on those it refused, while it took the others; empty if it took all
   */
  public Optional<String> set(Map<String, String> values) {
    String changes =
        values.entrySet().stream()
            .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
            .collect(joining("&"));
    String answer = post(PARAMETERS, FORM, "action=update&" + changes).text();
    if (!answer.equals("OK")) return Optional.of(answer.strip());
    learn(values, "System.BoaPort", false);
    learn(values, "HTTPS.Port", true);
    return Optional.empty();
  }

  /**
   * The value of a parameter.
   *
   * @throws IllegalArgumentException if the unit lists no such parameter
   */
  public String value(String key) {
    String answer = get(PARAMETERS + "?action=list&group=" + encoded(key)).text();
    String start = "root." + key + "=";
    if (!answer.startsWith(start)) throw new IllegalArgumentException(key + ": " + answer.strip());
    return answer.substring(start.length(), answer.length() - 1);
  }

  /** Gets a page. */
  public Reply get(String target) {
    return send(client -> client.get(target));
  }

  /** Posts a body. */
  public Reply post(String target, String contentType, String body) {
    return send(client -> client.post(target, contentType, body));
  }

  /** Calls a method of a JSON API. */
  public Reply call(String target, JsonCall call) {
    return post(target, JsonCall.TYPE, call.text());
  }

  /** Calls a method of a JSON API that takes a file. */
  public Reply upload(String target, JsonCall call, byte[] file) {
    return send(client -> client.upload(target, call.text(), file));
  }

  /** Uploads a file alone. */
  public Reply upload(String target, byte[] file) {
    return send(client -> client.upload(target, file));
  }

  /**
   * Changes a resource of the Device Configuration APIs.
   *
   * @param resource such as {@code firewall/v1/activate}
   * @param data as JSON
   */
  public Reply patch(String resource, String data) {
    return send(
        client ->
            client.send(
                "PATCH",
                "/config/rest/" + resource,
                Map.of("Content-Type", JsonCall.TYPE),
                "{\"data\":" + data + "}"));
  }

  /** Makes the first account if the unit has none; every connection begins with it. */
  public void setUp() {
    wayIn.setUp();
  }

  /** Closes its connections. */
  public void close() {
    wayIn.close();
  }

  private Reply send(Function<WebClient, Optional<Reply>> request) {
    return wayIn
        .send(request)
        .orElseThrow(() -> new IllegalStateException("the unit does not answer the installer"));
  }

  private void learn(Map<String, String> values, String key, boolean secure) {
    Optional.ofNullable(values.get(key))
        .map(Integer::valueOf)
        .ifPresent(port -> wayIn.learn(new Entrance(port, secure)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
