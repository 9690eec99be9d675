package dev.vestibule.device.servers.http;

import io.netty.channel.Channel;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.function.Consumer;

/**
 * Hands on what a client sends, part by part, as they are asked for. A client that sends before it
 * is asked is read no further; one that waits for its answers, as most do, costs no switching of
 * what the socket is watched for.
 */
final class Intake<T> {

  private final Channel channel;
  private final Consumer<T> taker;
  private final ArrayDeque<T> waiting = new ArrayDeque<>();
  private boolean wanted;
  private boolean handing;

  /**
   * @param taker is handed a part; it is released then
   */
  Intake(Channel channel, Consumer<T> taker) {
    this.channel = channel;
    this.taker = taker;
  }

  /** This came in. */
  void arrived(T part) {
    waiting.add(ReferenceCountUtil.retain(part));
    handOn();
  }

  /** Whether the client has sent nothing that it was not asked for. */
  boolean isEmpty() {
    return waiting.isEmpty();
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
      T part = waiting.remove();
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
