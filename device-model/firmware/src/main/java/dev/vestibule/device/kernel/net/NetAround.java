package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A network as somebody in particular uses it: all that is not said otherwise goes on as it is. */
public abstract class NetAround implements Net {

  /** The network within. */
  protected final Net net;

  protected NetAround(Net net) {
    this.net = net;
  }

  @Override
  public Bound listen(int port, ChannelInitializer<Channel> pipeline) {
    return net.listen(port, pipeline);
  }

  @Override
  public CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline) {
    return net.dial(to, pipeline);
  }

  @Override
  public Opened datagrams(int port, Consumer<Datagram> receiver) {
    return net.datagrams(port, receiver);
  }

  @Override
  public Opened join(String group, int port, Consumer<Datagram> receiver) {
    return net.join(group, port, receiver);
  }

  @Override
  public void gate(Gate gate) {
    net.gate(gate);
  }

  @Override
  public void addresses(List<HostAddress> addresses, Optional<String> router) {
    net.addresses(addresses, router);
  }

  @Override
  public List<HostAddress> addresses() {
    return net.addresses();
  }

  @Override
  public List<NetAddress> reached(int port) {
    return net.reached(port);
  }

  @Override
  public Neighbourhood neighbourhood() {
    return net.neighbourhood();
  }

  @Override
  public void abandon() {
    net.abandon();
  }
}
