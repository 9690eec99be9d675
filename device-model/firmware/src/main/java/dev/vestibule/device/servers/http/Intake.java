package dev.vestibule.device.servers.http;

import io.netty.channel.Channel;
import io.netty.handler.codec.http.HttpObject;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Hands on the parts of requests one by one, as they are asked for. A client that sends before it
 * is asked is read no further; one that waits for its answers, as most do, costs no switching of
 * what the socket is watched for.
 */
final class Intake {

  private final Channel channel;
  private final Consumer<HttpObject> taker;
  private final ArrayDeque<HttpObject> waiting = new ArrayDeque<>();
  private boolean wanted;
  private boolean handing;

  /**
   * @param taker is handed a part; it is released then
   */
  Intake(Channel channel, Consumer<HttpObject> taker) {
    this.channel = channel;
    this.taker = taker;
  }

  /** This came in. */
  void arrived(HttpObject part) {
    waiting.add(ReferenceCountUtil.retain(part));
    handOn();
  }

  /** Asks for one more part. */
  void want() {
    wanted = true;
    handOn();
  }

  private void handOn() {
    if (handing) return; // Whoever asks while taking a part is served when it has taken it.
    handing = true;
    while (wanted && !waiting.isEmpty()) {
      wanted = false;
      HttpObject part = waiting.remove();
      try {
        taker.accept(part);
      } finally {
        ReferenceCountUtil.release(part);
      }
    }
    handing = false;
    channel.config().setAutoRead(waiting.isEmpty());
  }

  /** Drops all that waits. */
  void close() {
    waiting.forEach(ReferenceCountUtil::release);
    waiting.clear();
  }
}
