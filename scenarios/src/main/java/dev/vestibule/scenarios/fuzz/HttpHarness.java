package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.schema.sample.Dice;
import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.twin.Twin;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The web server of a unit that has an administrator, as a stranger reaches it: bytes over a
 * connection of their own. Strangers may look at pages for viewers and change nothing.
 */
final class HttpHarness implements Harness {

  private static final Login ALICE = new Login("alice", "secret");
  private static final String BRAND = "/axis-cgi/param.cgi?action=list&group=Brand.Brand";

  /** Longer than a connection without requests stays, and than a request may take to arrive. */
  private static final List<Duration> LIMITS =
      List.of(Duration.ofSeconds(1), Duration.ofMinutes(1));

  /** Versions and transfer codings that are not known are refused with a code above 500. */
  private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3}) ");

  private static final List<String> RIGHT =
      List.of(
          "GET " + BRAND + " HTTP/1.1\r\nHost: unit\r\n\r\n",
          "GET " + BRAND + " HTTP/1.0\r\n\r\n",
          "HEAD / HTTP/1.1\r\nHost: unit\r\nConnection: close\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: unit\r\n\r\nGET " + BRAND + " HTTP/1.1\r\nHost: unit\r\n\r\n",
          "GET http://unit" + BRAND + " HTTP/1.1\r\nHost: unit\r\nRange: bytes=0-3\r\n\r\n",
          "POST /axis-cgi/param.cgi HTTP/1.1\r\nHost: unit\r\n"
              + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 30\r\n\r\n"
              + "action=list&group=Brand.Brand&",
          "POST /axis-cgi/param.cgi HTTP/1.1\r\nHost: unit\r\nTransfer-Encoding: chunked\r\n\r\n"
              + "b\r\naction=list\r\n12;x=y\r\n&group=Brand.Brand\r\n0\r\nTrailer: a\r\n\r\n",
          "POST /axis-cgi/param.cgi HTTP/1.1\r\nHost: unit\r\nExpect: 100-continue\r\n"
              + "Content-Length: 70000\r\n\r\n",
          "POST /axis-cgi/firmwaremanagement.cgi HTTP/1.1\r\nHost: unit\r\n"
              + "Authorization: Basic YWxpY2U6d3Jvbmc=\r\nContent-Length: 2\r\n\r\n{}",
          "PATCH /config/rest/ssh/v1/enabled HTTP/1.1\r\nHost: unit\r\n"
              + "Content-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"data\":true}",
          "GET /axis-cgi/../axis-cgi/%70aram.cgi?action=update&root.Brand.Brand=%41 HTTP/1.1\r\n"
              + "Host: unit\r\nAuthorization: Digest username=\"alice\", realm=\"a\", nonce=\"b\","
              + " uri=\"/\", response=\"c\", qop=auth, nc=00000001, cnonce=\"d\"\r\n\r\n");

  private static final List<String> WORDS =
      List.of(
          "\r\n",
          "\n",
          "\r",
          "\0",
          "\t",
          " ",
          ":",
          ";",
          "Transfer-Encoding: chunked\r\n",
          "Transfer-Encoding : chunked\r\n",
          "Transfer-Encoding:\u000bchunked\r\n",
          "Transfer-Encoding: x, chunked\r\n",
          "Transfer-Encoding: identity\r\n",
          "Content-Length: 0\r\n",
          "Content-Length: 5\r\n",
          "Content-Length: +5\r\n",
          "Content-Length: 0x5\r\n",
          "Content-Length: 5, 5\r\n",
          "Content-Length: 99999999999999999999\r\n",
          "Content-Length: -1\r\n",
          "ffffffffffffffff\r\n",
          "0\r\n\r\n",
          "GET /smuggled HTTP/1.1\r\nHost: unit\r\n\r\n",
          "Host: other\r\n",
          " folded\r\n",
          "X: y\r\n",
          "Connection: keep-alive, close\r\n",
          "Expect: 100-continue\r\n",
          "Range: bytes=0-0,1-1,-9223372036854775808\r\n",
          "Upgrade: h2c\r\n",
          "HTTP/2.0",
          "HTTP/1.99999999999",
          "/../",
          "/..;/",
          "%2e%2e%2f",
          "%252e%252e/",
          "..%5c",
          "\\..\\",
          "%00",
          "%c0%ae%c0%ae/",
          "%e0%80%ae/",
          "%f8%80%80%80%ae",
          "%u002e",
          "%zz",
          "%",
          "+",
          "&a=b",
          "?",
          "#",
          "//",
          "\u00ff\u00fe",
          "\u00c0\u00af",
          "2147483648",
          "9223372036854775808");

  private final Unit unit = new Unit();
  private final Mutator mutator = Mutator.ofTexts(RIGHT, WORDS);
  private final String before;

  HttpHarness() {
    Twin twin = unit.twin();
    twin.http().get(ALICE.asFirstAccount()).orElseThrow();
    twin.ask(
        station ->
            station
                .kernel()
                .parameters()
                .set(
                    Map.of(
                        "System.BoaProtViewer", "anonymous", "System.BoaKeepAliveTimeout", "1")));
    before = unit.settings();
  }

  @Override
  public byte[] input(Dice dice) {
    return mutator.next(dice);
  }

  @Override
  public Optional<String> feed(byte[] input) {
    Twin twin = unit.twin();
    CompletableFuture<String> answers =
        twin.http().open(new String(input, StandardCharsets.ISO_8859_1));
    twin.time().settle();
    for (Duration limit : LIMITS) if (!answers.isDone()) twin.advance(limit);
    if (!answers.isDone()) return Optional.of("the connection stays open");
    return wrong(answers.join());
  }

  private static Optional<String> wrong(String answers) {
    if (answers.isEmpty()) return Optional.empty();
    Matcher status = STATUS.matcher(answers);
    if (!status.find()) return Optional.of("not an answer: " + answers);
    int code = Integer.parseInt(status.group(1));
    return code < 500 || code == 501 || code == 505
        ? Optional.empty()
        : Optional.of("the status is " + code);
  }

  @Override
  public Optional<String> aftermath() {
    if (unit.twin().http().get(BRAND).filter(reply -> reply.status() == 200).isEmpty()) {
      return Optional.of("a proper request is not answered any more");
    }
    if (!unit.settings().equals(before)) return Optional.of("settings have changed");
    return unit.crash();
  }

  @Override
  public void close() {
    unit.close();
  }
}
