package dev.vestibule.device.servers.http;

import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Makes of every request a WebSocket that says what it is told, and keeps a record. */
final class EchoDesk implements Desk {

  final List<String> heard = new ArrayList<>();
  final List<WebSocket> sockets = new ArrayList<>();
  private final Executor loop;
  private final WebSocket.Limits limits;

  EchoDesk(Executor loop, WebSocket.Limits limits) {
    this.loop = loop;
    this.limits = limits;
  }

  @Override
  public boolean admit(Incoming head, Consumer<Admission> answer, Consumer<Response> response) {
    answer.accept(new Turned(Response.page(413)));
    return true;
  }

  @Override
  public boolean take(Incoming request, Consumer<Response> answer) {
    loop.execute(() -> answer.accept(Response.webSocket(limits, this::opened)));
    return true;
  }

  @Override
  public Executor loop() {
    return loop;
  }

  private WebSocket.Listener opened(WebSocket socket) {
    sockets.add(socket);
    return new WebSocket.Listener() {
      @Override
      public void received(WebSocket.Message message) {
        heard.add(
            switch (message) {
              case WebSocket.Text(String text) -> text;
              case WebSocket.Binary(byte[] bytes) -> bytes.length + " bytes";
            });
        socket.send(message);
      }

      @Override
      public void closed() {
        heard.add("closed");
      }
    };
  }
}
