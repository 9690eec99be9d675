package dev.vestibule.device.services.time.sync;

import dev.vestibule.device.kernel.net.NetAddress;
import java.util.List;

/**
 * Whom to ask, and how often.
 *
 * @param servers none means that nobody is asked
 * @param minPoll shortest time between two rounds of questions, as a power of 2 in seconds, 0-24
 * @param maxPoll longest, not shorter than the shortest
 */
public record Plan(List<NetAddress> servers, int minPoll, int maxPoll) {

  /** Largest power of 2. Source: VAPIX, NTP API. */
  public static final int LARGEST_POLL = 24;

  /** Nobody is asked. */
  public static final Plan NOBODY = new Plan(List.of(), 0, LARGEST_POLL);

  public Plan {
    servers = List.copyOf(servers);
    if (minPoll < 0 || maxPoll > LARGEST_POLL || minPoll > maxPoll) {
      throw new IllegalArgumentException("polls are 0-24: " + minPoll + " to " + maxPoll);
    }
  }
}
