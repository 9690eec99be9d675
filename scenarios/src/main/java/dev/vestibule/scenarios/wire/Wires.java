package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * What the unit's network cable leads to: the same for whoever talks over it, however it is made.
 */
public interface Wires extends AutoCloseable {

  /** The network as the unit sees it. */
  Net device();

  /** The network as everybody else sees it. */
  Net others();

  /** What tells the unit its address. */
  Lan lan();

  /**
   * The network as another host sees it.
   *
   * @param address nobody else's; on real sockets one of this machine
   */
  Net host(String address);

  /** Where others reach a port of the unit; empty while nothing listens there. */
  Optional<NetAddress> reach(int port);

  /** Waits for what comes over the wires; empty if it has not come after ten seconds. */
  <T> Optional<T> await(CompletableFuture<T> coming);

  /** Why a port could not be opened; empty if none was refused. */
  Optional<String> refusal();

  /** Whether what comes over the wires comes in threads of their own. */
  boolean threaded();

  @Override
  void close();
}
