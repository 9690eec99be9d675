package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.twin.Twin;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web server does with proper and improper requests, whatever carries them. */
abstract class WebServerContract {

  private static final String BRAND = "/axis-cgi/param.cgi?action=list&group=Brand.Brand";
  private static final String ANSWER = "root.Brand.Brand=AXIS\n";

  final Twin twin = openToViewers(unit().build());

  abstract Twin.Builder unit();

  @AfterEach
  void takeAway() {
    twin.close();
  }

  @Test
  void keepsTheConnectionForTheNextRequest() {
    String twoRequests = request("GET " + BRAND, "") + request("GET " + BRAND, "Connection: close");

    assertThat(raw(twoRequests).split("HTTP/1.1 200 OK")).hasSize(3);
  }

  @Test
  void closesTheConnectionOfAnHttp10Client() {
    assertThat(raw("GET " + BRAND + " HTTP/1.0\r\n\r\n"))
        .startsWith("HTTP/1.1 200 OK")
        .contains("Connection: close")
        .endsWith(ANSWER);
  }

  @Test
  void answersHeadWithTheLengthAloneOfWhatGetWouldGive() {
    assertThat(raw(request("HEAD " + BRAND, "Connection: close")))
        .contains("Content-Length: " + ANSWER.length())
        .endsWith("\r\n\r\n");
  }

  @Test
  void answersWithTheHeadersThatEveryPageCarries() {
    assertThat(raw(request("GET /nothing", "Connection: close")))
        .startsWith("HTTP/1.1 404 Not Found")
        .contains("X-Frame-Options: SAMEORIGIN", "X-Content-Type-Options: nosniff");
  }

  @Test
  void refusesMethodsThatThePathDoesNotHave() {
    assertThat(raw(request("DELETE " + BRAND, "Connection: close")))
        .startsWith("HTTP/1.1 405 ")
        .contains("Allow: GET, POST");
  }

  @Test
  void takesABodyInChunks() {
    String chunks = "b\r\naction=list\r\n12\r\n&group=Brand.Brand\r\n0\r\n\r\n";

    assertThat(
            raw(
                request(
                        "POST /axis-cgi/param.cgi",
                        "Transfer-Encoding: chunked",
                        "Connection: close")
                    + chunks))
        .endsWith(ANSWER);
  }

  @Test
  void takesABodyThatComesInManyPieces() {
    String form = "action=list&group=Brand.Brand&ignored=" + "a".repeat(60_000);

    assertThat(twin.http().post("/axis-cgi/param.cgi", "text/plain", form))
        .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(ANSWER));
  }

  @Test
  void refusesABodyWithTwoLengths() {
    assertThat(
            raw(
                request(
                        "POST /axis-cgi/param.cgi",
                        "Content-Length: 5",
                        "Transfer-Encoding: chunked")
                    + "0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n"))
        .startsWith("HTTP/1.1 400 ")
        .doesNotContain("404");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\nHost: a\n\n",
        "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
        "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nz\r\n",
        "GET /axis-cgi/param.cgi?group=%zz HTTP/1.1\r\nHost: a\r\n\r\n",
        "nonsense\r\n\r\n",
      })
  void refusesWhatIsNoProperRequest(String bytes) {
    assertThat(raw(bytes)).startsWith("HTTP/1.1 400 ").contains("Connection: close");
  }

  @Test
  void refusesTransferCodingsItDoesNotKnow() {
    assertThat(raw(request("POST /", "Transfer-Encoding: gzip, chunked")))
        .startsWith("HTTP/1.1 501 ");
  }

  @Test
  void refusesARequestLineThatIsTooLong() {
    assertThat(raw(request("GET /" + "a".repeat(10_000), ""))).startsWith("HTTP/1.1 414 ");
  }

  @Test
  void refusesHeadersThatAreTooLong() {
    assertThat(raw(request("GET /", "X: " + "a".repeat(20_000)))).startsWith("HTTP/1.1 431 ");
  }

  @Test
  void refusesABodyThatIsTooLongBeforeItComes() {
    assertThat(raw(request("POST /axis-cgi/param.cgi", "Content-Length: 65537")))
        .startsWith("HTTP/1.1 413 ");
  }

  @Test
  void refusesABodyThatGrowsTooLong() {
    String chunk = "2000\r\n" + "a".repeat(0x2000) + "\r\n";

    assertThat(
            raw(
                request("POST /axis-cgi/param.cgi", "Transfer-Encoding: chunked")
                    + chunk.repeat(9)))
        .startsWith("HTTP/1.1 413 ");
  }

  @Test
  void refusesMoreArgumentsThanAnybodyNeeds() {
    String most = BRAND + "&a".repeat(998);

    assertThat(twin.http().get(most))
        .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(ANSWER));
    assertThat(twin.http().get(most + "&a"))
        .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(400));
  }

  @Test
  void answersOthersAfterAllThat() {
    raw("nonsense\r\n\r\n");

    assertThat(twin.http().get(BRAND))
        .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(ANSWER));
  }

  @Test
  void refusesMoreGroupsThanAnybodyNeeds() {
    String groups = String.join(",", IntStream.range(0, 300).mapToObj(Integer::toString).toList());

    assertThat(twin.http().get("/axis-cgi/param.cgi?action=list&group=" + groups))
        .hasValueSatisfying(it -> assertThat(it.status()).isEqualTo(400));
  }

  static Twin openToViewers(Twin twin) {
    twin.ask(
        station -> station.kernel().parameters().set(Map.of("System.BoaProtViewer", "anonymous")));
    return twin;
  }

  private String raw(String bytes) {
    return twin.http().raw(bytes).orElseThrow(() -> new AssertionError("still open"));
  }

  private static String request(String methodAndTarget, String... headers) {
    var lines = new StringBuilder(methodAndTarget + " HTTP/1.1\r\nHost: unit\r\n");
    for (String header : headers) if (!header.isEmpty()) lines.append(header).append("\r\n");
    return lines + "\r\n";
  }
}
