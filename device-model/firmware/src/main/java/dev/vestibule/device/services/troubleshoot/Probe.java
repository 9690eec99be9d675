package dev.vestibule.device.services.troubleshoot;

import dev.vestibule.device.kernel.net.NetAddress;
import java.util.function.Consumer;

/** Finds out whether somebody can be reached. */
interface Probe {

  /** What came of it. */
  enum Result {
    /** The host is there, and something listens at the port. */
    OPEN,
    /** The host is there, and nothing listens at the port. */
    REFUSED,
    /** Nobody answered. */
    SILENT
  }

  /** Tries once; the answer comes in the loop, exactly once. */
  void probe(NetAddress place, Consumer<Result> answer);
}
