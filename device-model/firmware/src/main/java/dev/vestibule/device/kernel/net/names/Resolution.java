package dev.vestibule.device.kernel.net.names;

import java.util.List;

/** What became of the question for a name. */
sealed interface Resolution {

  /**
   * Its addresses.
   *
   * @param addresses at least one, the best first
   */
  record Known(List<String> addresses) implements Resolution {
    public Known {
      addresses = List.copyOf(addresses);
    }
  }

  /** Nobody knows it, or nobody answered. */
  record Unknown() implements Resolution {}

  /** The unit has no DNS server. */
  record NobodyToAsk() implements Resolution {}
}
