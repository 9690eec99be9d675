package dev.vestibule.scenarios.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.Net;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelInitializer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A syslog server that keeps every line it gets, over UDP, TCP and TLS. */
public final class SyslogServer {

  private final Net net;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<Coming> expected = new CopyOnWriteArrayList<>();
  private final List<Channel> connections = new CopyOnWriteArrayList<>();
  private final List<Runnable> open = new ArrayList<>();

  private record Coming(String text, int count, CompletableFuture<Integer> came) {
    void look(List<String> lines) {
      long there = lines.stream().filter(line -> line.contains(text)).count();
      if (there >= count) came.complete(count);
    }
  }

  /** A server on this host that does not listen yet. */
  public SyslogServer(Net net) {
    this.net = net;
  }

  /**
   * Listens for datagrams.
   *
   * @param port 0 for any that is free
   * @return the port
   */
  public int udp(int port) {
    if (net.datagrams(port, datagram -> hear(new String(datagram.payload(), UTF_8)))
        instanceof Datagrams datagrams) {
      open.add(datagrams::close);
      return datagrams.address().port();
    }
    throw new IllegalStateException("UDP port " + port + " is taken");
  }

  /**
   * Listens for connections.
   *
   * @param port 0 for any that is free
   * @return the port
   */
  public int tcp(int port) {
    return listen(port, List::of);
  }

  /**
   * Listens for encrypted connections.
   *
   * @param encryption makes the first handlers of a connection
   */
  public int tls(int port, Supplier<List<ChannelHandler>> encryption) {
    return listen(port, encryption);
  }

  /** All lines so far. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  /** Completes when there are so many lines with this text. */
  public CompletableFuture<Integer> coming(String text, int count) {
    var coming = new Coming(text, count, new CompletableFuture<>());
    expected.add(coming);
    coming.look(lines);
    return coming.came;
  }

  /** Goes away; what it has got stays. */
  public void close() {
    open.forEach(Runnable::run);
    open.clear();
    connections.forEach(Channel::close);
    connections.clear();
  }

  private void hear(String line) {
    lines.add(line);
    expected.forEach(it -> it.look(lines));
  }

  private int listen(int port, Supplier<List<ChannelHandler>> encryption) {
    return switch (net.listen(port, pipeline(encryption))) {
      case Net.Listening listening -> {
        open.add(listening::close);
        yield listening.address().port();
      }
      case Net.Refused(String reason) -> throw new IllegalStateException(reason);
    };
  }

  private ChannelInitializer<Channel> pipeline(Supplier<List<ChannelHandler>> encryption) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        connections.add(channel);
        encryption.get().forEach(channel.pipeline()::addLast);
        channel.pipeline().addLast(new SyslogFrames(SyslogServer.this::hear));
      }
    };
  }
}
