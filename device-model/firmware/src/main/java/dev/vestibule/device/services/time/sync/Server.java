package dev.vestibule.device.services.time.sync;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ntp.Kiss;

/** A server that is asked, and what it has asked of us. */
final class Server {

  private static final int MOST_RESTS = 64;

  private final NetAddress address;
  private final Speech speech;
  private boolean denied;
  private int rests;
  private int resting;

  Server(NetAddress address, Speech speech) {
    this.address = address;
    this.speech = speech;
  }

  Speech speech() {
    return speech;
  }

  NetAddress address() {
    return address;
  }

  /** Whether it wants to be asked never again. */
  boolean denied() {
    return denied;
  }

  /** Whether it may be asked in this round; one that wants rest is passed over for some rounds. */
  boolean isDue() {
    if (denied) return false;
    if (resting == 0) return true;
    resting--;
    return false;
  }

  /** Obeys: no more questions, or twice as few with each complaint. */
  void obey(Kiss kiss) {
    switch (kiss) {
      case DENY, RSTR -> denied = true;
      case RATE -> {
        rests = Math.min(MOST_RESTS, Math.max(1, 2 * rests));
        resting = rests;
      }
      case OTHER -> {}
    }
  }

  /** It tells the time again. */
  void content() {
    rests = 0;
  }
}
