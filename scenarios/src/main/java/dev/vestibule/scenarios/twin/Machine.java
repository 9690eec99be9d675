package dev.vestibule.scenarios.twin;

import dev.vestibule.device.kernel.net.SocketThreads;
import dev.vestibule.virtual.time.Clockwork;
import java.util.Optional;

/**
 * The machine that units run on, as far as they share it: a few threads for their network and for
 * their time, however many units there are. A unit whose network is in memory and whose time is
 * stepped needs none.
 */
public final class Machine implements AutoCloseable {

  private final int processors;
  private final Clockwork clockwork;
  private Optional<SocketThreads> sockets = Optional.empty();

  /**
   * @param processors how many units it serves at the same time, from 1
   */
  public Machine(int processors) {
    this.processors = processors;
    this.clockwork = new Clockwork(processors);
  }

  /** All processors of this machine. */
  public static Machine whole() {
    return new Machine(Runtime.getRuntime().availableProcessors());
  }

  Clockwork clockwork() {
    return clockwork;
  }

  /** Made for the first unit that is on real sockets. */
  synchronized SocketThreads sockets() {
    if (sockets.isEmpty()) sockets = Optional.of(new SocketThreads(processors));
    return sockets.get();
  }

  /** Ends the threads of the network; close the units before. */
  @Override
  public synchronized void close() {
    sockets.ifPresent(SocketThreads::close);
  }
}
