package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.scenarios.twin.Twin;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("network")
class WebServerOnSocketsTest extends WebServerContract {

  private static final String LOOPBACK = "127.0.0.1";

  @Override
  Twin.Builder unit() {
    return Twin.builder().sockets(LOOPBACK, Map.of(Twin.HTTP, 0, Twin.HTTPS, 0));
  }

  @Test
  void talksWithAClientThatIsNotOurs() throws Exception {
    var uri = URI.create("http://" + twin.reach(Twin.HTTP).orElseThrow() + "/axis-cgi/param.cgi");
    try (HttpClient client = HttpClient.newHttpClient()) {
      var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain");
      assertThat(answer.body()).startsWith("# Error: Unknown action");
    }
  }

  @Test
  void namesThePortThatAnotherProgramUses() {
    int taken = twin.reach(Twin.HTTP).orElseThrow().port();
    Twin.Builder second =
        Twin.builder().unit(2).sockets(LOOPBACK, Map.of(Twin.HTTP, taken, Twin.HTTPS, 0));

    assertThatThrownBy(second::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cannot open port " + taken + " on 127.0.0.1");
  }

  @RepeatedTest(20)
  void isFoundAtTheSamePortAfterARestart() {
    var before = twin.reach(Twin.HTTP);
    twin.ask(
        station -> {
          station.maintenance().restart();
          return true;
        });
    twin.advance(Duration.ofSeconds(6));

    assertThat(twin.reach(Twin.HTTP)).isPresent().isEqualTo(before);
    assertThat(twin.http().get("/")).isPresent();
  }
}
