package dev.vestibule.device.servers.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.device.kernel.net.Neighbourhood;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.SocketNet;
import dev.vestibule.device.kernel.net.SocketThreads;
import dev.vestibule.device.kernel.net.Tap;
import dev.vestibule.device.kernel.web.WebSocket.Limits;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A client that others made. */
@Tag("network")
class WebSocketOnSocketsTest {

  @Test
  void talksWithAClientThatIsNotOurs() throws Exception {
    var desk = new EchoDesk(Runnable::run, Limits.USUAL);
    try (var threads = new SocketThreads(1);
        var net =
            new SocketNet(
                threads, "127.0.0.1", Map.of(), Line.GOOD, Neighbourhood.SILENT, Tap.NONE);
        HttpClient client = HttpClient.newHttpClient()) {
      var open = (Net.Listening) net.listen(0, WebSocketTest.server(desk));
      var echo = new CompletableFuture<String>();
      var end = new CompletableFuture<Integer>();
      WebSocket socket =
          client
              .newWebSocketBuilder()
              .buildAsync(URI.create("ws://" + open.address() + "/ws"), new Ear(echo, end))
              .get(10, TimeUnit.SECONDS);
      socket.sendText("who is ", false).get(10, TimeUnit.SECONDS);
      socket.sendText("there", true).get(10, TimeUnit.SECONDS);

      assertThat(echo.get(10, TimeUnit.SECONDS)).isEqualTo("who is there");
      socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(10, TimeUnit.SECONDS);
      assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo(WebSocket.NORMAL_CLOSURE);
    }
  }

  private record Ear(CompletableFuture<String> echo, CompletableFuture<Integer> end)
      implements WebSocket.Listener {
    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
      echo.complete(text.toString());
      socket.request(1);
      return CompletableFuture.completedFuture(text);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
      end.complete(code);
      return CompletableFuture.completedFuture(code);
    }
  }
}
