package dev.vestibule.app.bench.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.app.bench.BenchUnit;
import dev.vestibule.app.bench.Shelf;
import dev.vestibule.scenarios.preset.Presets;
import dev.vestibule.scenarios.twin.Twin;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("network")
class BenchServerTest {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  private final Twin twin = Twin.builder().preset(Presets.named("stand-alone")).build();
  private final HttpClient http = HttpClient.newHttpClient();
  @Nullable private BenchServer started;

  @BeforeEach
  void start() throws IOException {
    started = listen(0);
  }

  @AfterEach
  void stop() {
    http.close();
    server().close();
    twin.close();
  }

  @Test
  void a_program_opens_the_door_and_hears_the_relay() throws Exception {
    var heard = new Listener();
    WebSocket signals =
        http.newWebSocketBuilder()
            .buildAsync(URI.create(at("/bench/v1/signals").replace("http", "ws")), heard)
            .get(10, TimeUnit.SECONDS);
    assertThat(post("/bench/v1/card", "{\"uid\":\"04A1B2C3D4E5F6\"}").statusCode()).isEqualTo(204);
    post("/bench/v1/clock/advance", "{\"seconds\":1}");
    String message;
    do message = String.valueOf(heard.messages.poll(10, TimeUnit.SECONDS));
    while (!message.contains("\"relay1\"") && !message.equals("null"));
    assertThat(message).contains("\"signal\":\"relay1\"", "\"time\":\"2026-01-31T");
    signals.abort();
  }

  @Test
  void a_connection_serves_many_requests() throws Exception {
    for (int i = 0; i < 5; i++) {
      HttpResponse<String> reply =
          http.send(
              HttpRequest.newBuilder(URI.create(at("/bench/v1/status"))).build(),
              BodyHandlers.ofString());
      assertThat(reply.body()).contains("\"state\":\"ready\"");
    }
  }

  @Test
  void a_page_of_another_place_changes_nothing() throws Exception {
    String head = "POST /bench/v1/power HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://evil.example";
    assertThat(raw(head + "\r\nContent-Length: 12\r\n\r\n{\"cut\":true}")).contains(" 403 ");
    assertThat(raw("GET /bench/v1/status HTTP/1.1\r\nHost: evil.example\r\n\r\n"))
        .contains(" 403 ");
    assertThat(twin.bench().view().power().on()).isTrue();
  }

  @Test
  void a_page_of_another_place_hears_nothing() throws Exception {
    String upgrade =
        "GET /bench/v1/signals HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://evil.example\r\n"
            + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    assertThat(raw(upgrade)).contains(" 403 ");
  }

  @Test
  void what_is_not_http_or_too_large_is_refused() throws Exception {
    assertThat(raw("NONSENSE\r\n\r\n")).contains(" 400 ");
    String large =
        "POST /bench/v1/sound HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999\r\n\r\n";
    assertThat(raw(large)).contains(" 413 ");
  }

  @Test
  void a_port_that_is_taken_is_told() {
    assertThatThrownBy(() -> listen(server().port())).isInstanceOf(IOException.class);
  }

  private BenchServer listen(int port) throws IOException {
    var unit = new BenchUnit(twin.bench(), twin::ready, () -> Map.of(), twin::traffic, new Shelf());
    return BenchServer.start(unit, "1", HERE, port);
  }

  private BenchServer server() {
    if (started == null) throw new IllegalStateException("not started");
    return started;
  }

  private String at(String path) {
    return "http://127.0.0.1:" + server().port() + path;
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(at(path)))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  /** Sends bytes and reads the first that come back. */
  private String raw(String request) throws IOException {
    try (var socket = new Socket(HERE, server().port())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      byte[] start = in.readNBytes(20);
      return new String(start, StandardCharsets.US_ASCII);
    }
  }

  private static final class Listener implements WebSocket.Listener {
    final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      messages.add(data.toString());
      socket.request(1);
      return CompletableFuture.completedStage(data);
    }
  }
}
