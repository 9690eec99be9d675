package dev.vestibule.device.services.time.sync;

import dev.vestibule.device.kernel.net.NetAddress;
import java.util.List;
import java.util.Optional;

/**
 * Whom to ask, and how often.
 *
 * @param servers none means that nobody is asked
 * @param authorities aliases of the CA certificates that vouch for servers of network time
 *     security, none for all that are trusted; empty if servers are asked openly
 * @param minPoll shortest time between two rounds of questions, as a power of 2 in seconds, 0-24
 * @param maxPoll longest, not shorter than the shortest
 */
public record Plan(
    List<NetAddress> servers, Optional<List<String>> authorities, int minPoll, int maxPoll) {

  /** Largest power of 2. Source: VAPIX, NTP API. */
  public static final int LARGEST_POLL = 24;

  /** Nobody is asked. */
  public static final Plan NOBODY = new Plan(List.of(), Optional.empty(), 0, LARGEST_POLL);

  public Plan {
    servers = List.copyOf(servers);
    authorities = authorities.map(List::copyOf);
    if (minPoll < 0 || maxPoll > LARGEST_POLL || minPoll > maxPoll) {
      throw new IllegalArgumentException("polls are 0-24: " + minPoll + " to " + maxPoll);
    }
  }
}
