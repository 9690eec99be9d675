package dev.vestibule.device.servers.http;

import io.netty.channel.Channel;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The places for connections. When all are taken, the client that has let the unit wait longest for
 * a whole request makes room: many that are slow then lock nobody out. Safe for any thread.
 */
final class Places {

  private final int most;
  private final Set<Channel> taken = new HashSet<>();

  /** Those whose client has the word, longest first. */
  private final Set<Channel> expecting = new LinkedHashSet<>();

  /**
   * @param most connections at the same time
   */
  Places(int most) {
    this.most = most;
  }

  /**
   * Gives a new connection a place until it is closed.
   *
   * @return false if none is free, and the unit works for each client that has one
   */
  synchronized boolean enter(Channel channel) {
    if (taken.size() == most && !makeRoom()) return false;
    taken.add(channel);
    expecting.add(channel);
    channel.closeFuture().addListener(closed -> leave(channel));
    return true;
  }

  /** The unit works for this client, or takes what it has admitted. */
  synchronized void works(Channel channel) {
    expecting.remove(channel);
  }

  /** The client has its answer: the next request is up to it. */
  synchronized void expects(Channel channel) {
    if (taken.contains(channel)) expecting.add(channel);
  }

  private boolean makeRoom() {
    if (expecting.isEmpty()) return false;
    Channel slowest = expecting.iterator().next();
    leave(slowest);
    slowest.close();
    return true;
  }

  private synchronized void leave(Channel channel) {
    taken.remove(channel);
    expecting.remove(channel);
  }
}
