package dev.vestibule.device.kernel.net;

import dev.vestibule.device.kernel.net.Gate.Arrival;
import java.util.function.Consumer;

/** An open UDP port of a host in memory. */
final class MemDatagrams implements Datagrams {

  private final MemNet net;
  private final MemHost host;
  private final int port;
  private final Tap tap;
  private final Consumer<Datagram> receiver;
  private final Drift out;
  private final Drift in;

  MemDatagrams(
      MemNet net, MemHost host, int port, Line line, Tap tap, Consumer<Datagram> receiver) {
    this.net = net;
    this.host = host;
    this.port = port;
    this.tap = tap;
    this.receiver = receiver;
    this.out = new Drift(net.loop(), line);
    this.in = new Drift(net.loop(), line);
  }

  @Override
  public NetAddress address() {
    return new NetAddress(host.name(), port);
  }

  @Override
  public boolean send(NetAddress to, byte[] payload) {
    if (payload.length > LARGEST) {
      throw new IllegalArgumentException("a datagram has at most 65507 bytes: " + payload.length);
    }
    if (!open()) return false;
    return net.resolve(to)
        .flatMap(
            known ->
                host.source(known, port)
                    .map(from -> send(known, new Datagram(from, payload.clone()))))
        .orElse(true);
  }

  private boolean send(NetAddress to, Datagram datagram) {
    tap.saw(Tap.Packet.datagram(datagram.peer(), to, true, datagram.payload()));
    host.gate().left(to, port);
    return out.send(() -> net.deliver(to, datagram));
  }

  @Override
  public void close() {
    net.leave(this);
    host.closed(port, this);
  }

  void arrive(Datagram datagram, PacketType type) {
    in.send(() -> receive(datagram, type));
  }

  private void receive(Datagram datagram, PacketType type) {
    if (!open()) return;
    tap.saw(Tap.Packet.datagram(datagram.peer(), address(), false, datagram.payload()));
    if (host.gate().admits(new Arrival(Transport.UDP, datagram.peer(), port, type))) {
      receiver.accept(datagram);
    }
  }

  private boolean open() {
    return host.port(port).filter(this::equals).isPresent();
  }
}
