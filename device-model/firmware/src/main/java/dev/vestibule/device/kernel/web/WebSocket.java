package dev.vestibule.device.kernel.web;

import java.time.Duration;

/**
 * A connection over which both sides send messages, as an endpoint sees it; pings are answered for
 * it. Used in the loop only. Source: RFC 6455.
 */
public interface WebSocket {

  /** What one side tells the other. */
  sealed interface Message {}

  /** Text in UTF-8. */
  record Text(String text) implements Message {}

  /** Bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Binary(byte[] bytes) implements Message {}

  /** Whoever hears what the client says. Called in the loop. */
  interface Listener {

    /** The client said this. Nothing more is read of it before this returns. */
    void received(Message message);

    /** The connection is over, for whatever reason; told once. */
    void closed();
  }

  /**
   * What a client may do.
   *
   * @param largestMessage bytes of a message, in one piece or in several
   * @param idle a client that is not heard of for so long is gone; it is pinged before
   */
  record Limits(int largestMessage, Duration idle) {

    /** Room for a request to an API; time for a network to recover. Assumed. */
    public static final Limits USUAL = new Limits(65_536, Duration.ofSeconds(60));
  }

  /**
   * Sends a message.
   *
   * @return false if the client has not taken what was sent before, or is gone; the message is then
   *     dropped
   */
  boolean send(Message message);

  /**
   * Ends the connection in good order. Without effect if it has ended.
   *
   * @param code such as 1000, that all is well
   * @param reason for people, 123 bytes at most
   */
  void close(int code, String reason);
}
