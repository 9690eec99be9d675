package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.tls.TrustedPeers;
import dev.vestibule.hal.Entropy;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes requests of web servers: HTTP/1.1, one connection for each, through the global proxies
 * where they apply. Belongs to the loop, and waits for nobody.
 */
public final class HttpClient {

  /** Requests at the same time; more are refused. Source: assumed. */
  private static final int MOST = 32;

  final DeviceLoop loop;
  final Net net;
  final NetworkStatus network;
  final TrustedPeers trusted;
  final Entropy entropy;
  private int running;

  /**
   * @param network tells the global proxies
   * @param trusted encrypts, and checks who servers are
   */
  public HttpClient(
      DeviceLoop loop, Net net, NetworkStatus network, TrustedPeers trusted, Entropy entropy) {
    this.loop = loop;
    this.net = net;
    this.network = network;
    this.trusted = trusted;
    this.entropy = entropy;
  }

  /**
   * Makes a request.
   *
   * @param answer is told once, later, in the loop
   */
  public void send(Outgoing request, Consumer<Outcome> answer) {
    send(request, Optional.empty(), answer);
  }

  /**
   * Opens a WebSocket.
   *
   * @param request where, by whom and how it is asked for; nothing else of it counts
   */
  public Dialogue converse(Outgoing request, Dialogue.Listener listener) {
    var dialogue = new Dialogue(loop, listener);
    send(request, Optional.of(dialogue), dialogue::asked);
    return dialogue;
  }

  private void send(Outgoing request, Optional<Dialogue> dialogue, Consumer<Outcome> answer) {
    if (running >= MOST) {
      loop.post(() -> answer.accept(new Outcome.Failed("too many requests at once")));
      return;
    }
    running++;
    new Errand(
            this,
            dialogue,
            outcome -> {
              running--;
              answer.accept(outcome);
            })
        .begin(request);
  }

  /** Whom a request trusts. */
  TrustedPeers trusting(Outgoing request) {
    return request.verified() ? trusted.only(request.authorities()) : trusted.unchecked();
  }
}
