package dev.vestibule.device.services.intercom;

import dev.vestibule.device.kernel.web.Client;
import dev.vestibule.device.kernel.web.WebSocket;
import dev.vestibule.device.kernel.web.rpc.Caller;
import dev.vestibule.device.kernel.web.rpc.RpcApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One client on a WebSocket: its calls are answered, and it can be told of things. */
final class Conversation implements WebSocket.Listener, Caller.Line {

  private static final int NOT_TEXT = 1003;

  private final RpcApi api;
  private final WebSocket socket;
  private final Caller caller;
  private final List<Runnable> endings = new ArrayList<>();
  private int told;

  Conversation(RpcApi api, WebSocket socket, Client client) {
    this.api = api;
    this.socket = socket;
    caller = new Caller(client, Optional.of(this));
  }

  @Override
  public void received(WebSocket.Message message) {
    switch (message) {
      case WebSocket.Text(String text) ->
          api.converse(text, caller, answer -> socket.send(new WebSocket.Text(answer)));
      case WebSocket.Binary binary -> socket.close(NOT_TEXT, "text is expected");
    }
  }

  @Override
  public void closed() {
    endings.forEach(Runnable::run);
    endings.clear();
  }

  /** In JSON-RPC, slashes escaped as the real unit writes them. */
  @Override
  public void tell(String method, ObjectNode params) {
    ObjectNode call = JsonNodeFactory.instance.objectNode();
    call.put("jsonrpc", "2.0").put("method", method).set("params", params);
    call.put("id", ++told);
    socket.send(new WebSocket.Text(call.toString().replace("/", "\\/")));
  }

  @Override
  public void onEnd(Runnable work) {
    endings.add(work);
  }
}
