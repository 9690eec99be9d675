package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The network as one program uses it: what it opens is listed under its name. */
final class ProcessNet extends NetAround {

  private final String process;
  private final Connections connections;

  ProcessNet(String process, Net net, Connections connections) {
    super(net);
    this.process = process;
    this.connections = connections;
  }

  @Override
  public Bound listen(int port, ChannelInitializer<Channel> pipeline) {
    Bound bound = net.listen(port, new Listed(pipeline));
    if (!(bound instanceof Listening(NetAddress address, Runnable closing))) return bound;
    var key = new Object();
    int own = port == 0 ? address.port() : port;
    connections.opened(key, Transport.TCP, new NetAddress(address.host(), own), process);
    return new Listening(
        address,
        () -> {
          connections.closed(key);
          closing.run();
        });
  }

  @Override
  public CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline) {
    return net.dial(to, pipeline)
        .thenApply(
            channel -> {
              list(channel);
              return channel;
            });
  }

  @Override
  public Opened datagrams(int port, Consumer<Datagram> receiver) {
    return listed(port, net.datagrams(port, receiver));
  }

  @Override
  public Opened join(String group, int port, Consumer<Datagram> receiver) {
    return listed(port, net.join(group, port, receiver));
  }

  private Opened listed(int port, Opened opened) {
    if (!(opened instanceof Datagrams datagrams)) return opened;
    NetAddress at = datagrams.address();
    connections.opened(
        datagrams, Transport.UDP, new NetAddress(at.host(), port == 0 ? at.port() : port), process);
    return new ListedDatagrams(datagrams, connections);
  }

  private void list(Channel channel) {
    connections.connected(channel.id(), Ends.of(channel), process);
    channel.closeFuture().addListener(closed -> connections.closed(channel.id()));
  }

  /** Lists a connection that comes in before its pipeline is made. */
  private final class Listed extends ChannelInitializer<Channel> {
    private final ChannelInitializer<Channel> pipeline;

    Listed(ChannelInitializer<Channel> pipeline) {
      this.pipeline = pipeline;
    }

    @Override
    protected void initChannel(Channel channel) {
      list(channel);
      channel.pipeline().addLast(pipeline);
    }
  }

  /** A UDP port that leaves the list when it closes. */
  private record ListedDatagrams(Datagrams datagrams, Connections connections)
      implements Datagrams {
    @Override
    public NetAddress address() {
      return datagrams.address();
    }

    @Override
    public boolean send(NetAddress to, byte[] payload) {
      return datagrams.send(to, payload);
    }

    @Override
    public void close() {
      connections.closed(datagrams);
      datagrams.close();
    }
  }
}
