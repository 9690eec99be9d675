package dev.vestibule.device.servers.discovery.place;

import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.service.Kernel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A multicast group that the unit is in or out of. What is sent to it, or to the unit at its port,
 * is handed over in the device's loop; what comes faster than that is lost.
 */
public final class Group {

  private static final int MOST_WAITING = 256;

  private final Kernel kernel;
  private final Net net;
  private final NetAddress address;
  private final Consumer<Datagram> receiver;
  private final AtomicInteger waiting = new AtomicInteger();
  private Optional<Datagrams> open = Optional.empty();

  /**
   * @param address of the group, with its port
   */
  public Group(Kernel kernel, Net net, NetAddress address, Consumer<Datagram> receiver) {
    this.kernel = kernel;
    this.net = net;
    this.address = address;
    this.receiver = receiver;
  }

  /** Joins; a line of the log tells if that is not possible. */
  public void join() {
    if (joined()) return;
    switch (net.join(address.host(), address.port(), this::arrived)) {
      case Datagrams datagrams -> open = Optional.of(datagrams);
      case Net.Refused(String reason) ->
          kernel.log().system(Severity.WARNING, "discovery", "Not discoverable: " + reason);
    }
  }

  /** Whether the unit is in. */
  public boolean joined() {
    return open.isPresent();
  }

  /** Sends to all that are in the group. */
  public void tell(byte[] message) {
    send(address, message);
  }

  /** Sends to somebody. */
  public void send(NetAddress to, byte[] message) {
    open.ifPresent(datagrams -> datagrams.send(to, message));
  }

  /** Leaves. What was sent before still goes out. */
  public void leave() {
    open.ifPresent(Datagrams::close);
    open = Optional.empty();
  }

  private void arrived(Datagram datagram) {
    if (waiting.get() >= MOST_WAITING) return;
    waiting.incrementAndGet();
    boolean taken =
        kernel
            .loop()
            .post(
                () -> {
                  waiting.decrementAndGet();
                  if (joined()) receiver.accept(datagram);
                });
    if (!taken) waiting.decrementAndGet();
  }
}
