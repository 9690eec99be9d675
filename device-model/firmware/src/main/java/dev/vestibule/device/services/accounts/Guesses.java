package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.net.NetAddress;
import java.util.function.Consumer;

/** What stops those who guess passwords, whatever they log in with. Lives in the loop. */
public final class Guesses {

  private final Throttle throttle;
  private final Consumer<NetAddress> blocked;

  /**
   * @param blocked is told of an address that is blocked from now on
   */
  Guesses(Throttle throttle, Consumer<NetAddress> blocked) {
    this.throttle = throttle;
    this.blocked = blocked;
  }

  /** Whether an address is blocked now; that it tries again prolongs it. */
  public boolean block(NetAddress from) {
    return throttle.blocks(from.host());
  }

  /**
   * Counts a login that failed.
   *
   * @param page what it was for; failures on one page are counted for themselves too
   */
  public void failed(NetAddress from, String page) {
    if (throttle.failed(from.host(), page)) blocked.accept(from);
  }
}
