package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

/**
 * Both ends of a connection, as every channel of a {@link Net} knows them.
 *
 * @param peer who is at the other end
 * @param own the address of this host that the peer sees; the port is the host's own number, even
 *     if it is reached under another one
 */
public record Ends(NetAddress peer, NetAddress own) {

  private static final AttributeKey<Ends> KEY = AttributeKey.valueOf(Ends.class, "ends");

  /** The ends of a channel that came in, or was dialled, through a {@link Net}. */
  static Ends of(Channel channel) {
    Ends ends = channel.attr(KEY).get();
    if (ends == null) throw new IllegalStateException("not of this network: " + channel);
    return ends;
  }

  /** Lets a channel know its ends. */
  Ends mark(Channel channel) {
    channel.attr(KEY).set(this);
    return this;
  }
}
