package dev.vestibule.device.services.logs.remote;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandler;

/** Encrypts connections to servers whose certificates the unit trusts. */
@FunctionalInterface
public interface Encryption {

  /**
   * The first handler of a pipeline; called in the loop, for each connection anew.
   *
   * @param host name or address as it was dialled, which the certificate must name
   * @param port 1-65535
   */
  ChannelHandler handler(ByteBufAllocator allocator, String host, int port);
}
