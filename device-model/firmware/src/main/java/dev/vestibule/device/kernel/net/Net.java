package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.concurrent.CompletableFuture;

/**
 * The network as one host sees it. Channels deliver in threads of the network's own, or in turns of
 * the board's time; what belongs to the device must be posted to its loop. Pipelines use {@code
 * ctx.executor()} for all their timers.
 */
public interface Net {

  /** The answer to {@link #listen}. */
  sealed interface Bound permits Listening, Refused {}

  /**
   * An open port.
   *
   * @param address where others reach it
   * @param closing closes the port and every connection that came in through it
   */
  record Listening(NetAddress address, Runnable closing) implements Bound {

    /** Closes the port and every connection that came in through it. */
    public void close() {
      closing.run();
    }
  }

  /**
   * The port cannot be opened.
   *
   * @param reason names the address
   */
  record Refused(String reason) implements Bound {}

  /**
   * Opens a port for connections.
   *
   * @param port 0-65535; 0 means any that is free
   * @param pipeline called for each connection
   */
  Bound listen(int port, ChannelInitializer<Channel> pipeline);

  /**
   * Connects to somebody.
   *
   * @return fails with a {@link java.net.ConnectException} if nobody answers
   */
  CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline);
}
