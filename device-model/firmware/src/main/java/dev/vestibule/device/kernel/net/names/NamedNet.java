package dev.vestibule.device.kernel.net.names;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.NetAround;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.hal.Entropy;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The network with names: what is sent to a name goes to the address that the unit's DNS servers
 * tell. A unit without DNS server leaves names to whoever is below: on real sockets that is the
 * machine's own resolver.
 */
public final class NamedNet extends NetAround {

  private final DeviceLoop loop;
  private final Resolver resolver;

  /**
   * @param status tells which DNS servers the unit has
   */
  public NamedNet(DeviceLoop loop, Net net, NetworkStatus status, Entropy entropy) {
    super(net);
    this.loop = loop;
    resolver = new Resolver(loop, net, status, entropy);
  }

  @Override
  public CompletableFuture<Channel> dial(NetAddress to, ChannelInitializer<Channel> pipeline) {
    if (isAddress(to.host())) return net.dial(to, pipeline);
    var connected = new CompletableFuture<Channel>();
    if (!loop.post(() -> resolver.resolve(to.host(), it -> dial(it, to, pipeline, connected)))) {
      connected.completeExceptionally(new ConnectException("the device has stopped: " + to));
    }
    return connected;
  }

  private void dial(
      Resolution resolution,
      NetAddress to,
      ChannelInitializer<Channel> pipeline,
      CompletableFuture<Channel> connected) {
    switch (resolution) {
      case Resolution.Unknown unknown ->
          connected.completeExceptionally(new UnknownHostException(to.host()));
      case Resolution.NobodyToAsk nobody -> pass(net.dial(to, pipeline), connected);
      case Resolution.Known(List<String> addresses) -> {
        String first = addresses.getFirst();
        var dialled = net.dial(new NetAddress(first, to.port()), pipeline);
        dialled.whenComplete(
            (channel, failure) -> {
              if (failure != null) loop.post(() -> resolver.failed(to.host(), first));
            });
        pass(dialled, connected);
      }
    }
  }

  private static void pass(CompletableFuture<Channel> from, CompletableFuture<Channel> to) {
    from.whenComplete(
        (channel, failure) -> {
          if (failure == null) to.complete(channel);
          else to.completeExceptionally(failure);
        });
  }

  @Override
  public Opened datagrams(int port, Consumer<Datagram> receiver) {
    return named(net.datagrams(port, receiver));
  }

  @Override
  public Opened join(String group, int port, Consumer<Datagram> receiver) {
    return named(net.join(group, port, receiver));
  }

  private Opened named(Opened opened) {
    return switch (opened) {
      case Datagrams port -> new NamedDatagrams(port);
      case Refused refused -> refused;
    };
  }

  private static boolean isAddress(String host) {
    return HostAddress.isIpv4(host) || HostAddress.isIpv6(host);
  }

  /** Sends to names too; what waits for an answer is bounded by the resolver. */
  private final class NamedDatagrams implements Datagrams {

    private final Datagrams port;

    NamedDatagrams(Datagrams port) {
      this.port = port;
    }

    @Override
    public NetAddress address() {
      return port.address();
    }

    @Override
    public boolean send(NetAddress to, byte[] payload) {
      if (isAddress(to.host())) return port.send(to, payload);
      byte[] copy = payload.clone();
      return loop.post(() -> resolver.resolve(to.host(), it -> send(it, to, copy)));
    }

    private void send(Resolution resolution, NetAddress to, byte[] payload) {
      switch (resolution) {
        case Resolution.Unknown unknown -> {} // As lost as any datagram may be.
        case Resolution.NobodyToAsk nobody -> port.send(to, payload);
        case Resolution.Known(List<String> addresses) ->
            port.send(new NetAddress(addresses.getFirst(), to.port()), payload);
      }
    }

    @Override
    public void close() {
      port.close();
    }
  }
}
