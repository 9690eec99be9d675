package dev.vestibule.scenarios.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.twin.Twin;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WebServerInMemoryTest extends WebServerContract {

  @Override
  Twin.Builder unit() {
    return Twin.builder();
  }

  @Test
  void closesAConnectionThatStaysSilentForHalfAMinute() {
    CompletableFuture<String> connection = twin.http().open("");
    twin.advance(Duration.ofMillis(29_999));
    assertThat(connection).isNotDone();

    twin.advance(Duration.ofMillis(1));
    assertThat(connection).isCompletedWithValue("");
  }

  @Test
  void tellsAClientWhoseBodyNeverComesThatItIsLate() {
    CompletableFuture<String> connection =
        twin.http().open("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nab");
    twin.advance(Duration.ofSeconds(29));
    assertThat(connection).isNotDone();

    twin.advance(Duration.ofSeconds(1));
    assertThat(connection.join()).startsWith("HTTP/1.1 408 ");
  }

  @Test
  void keepsAnIdleConnectionAsLongAsTheSettingSays() {
    CompletableFuture<String> connection =
        twin.http().open("GET /nothing HTTP/1.1\r\nHost: a\r\n\r\n");
    twin.advance(Duration.ofMillis(179_999));
    assertThat(connection).isNotDone();

    twin.advance(Duration.ofMillis(1));
    assertThat(connection.join()).startsWith("HTTP/1.1 404 ");
  }

  @Test
  void closesTheSlowestConnectionWhenAnotherOneFindsNoPlace() {
    CompletableFuture<String> slowest = twin.http().open("GET / HT");
    List<CompletableFuture<String>> others =
        Stream.generate(() -> twin.http().open("")).limit(99).toList();
    twin.time().settle();
    assertThat(slowest).isNotDone();

    CompletableFuture<String> oneMore =
        twin.http().open("GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    twin.time().settle();

    assertThat(slowest).isCompletedWithValue("");
    assertThat(oneMore.join()).startsWith("HTTP/1.1 404 ");
    assertThat(others).noneMatch(CompletableFuture::isDone);
  }

  @Test
  void answersAtOnceWhileAThousandClientsAreSlow() {
    for (int i = 0; i < 1_000; i++) twin.http().open("G");

    var before = twin.time().now();
    assertThat(twin.http().get("/nothing")).isPresent();
    assertThat(twin.time().now()).isEqualTo(before);
  }

  @Test
  void dropsItsConnectionsWhenThePowerFails() {
    CompletableFuture<String> connection = twin.http().open("");
    twin.time().settle();

    twin.bench().power().cut();

    assertThat(connection).isDone();
    assertThat(twin.http().get("/")).isEmpty();
  }
}
