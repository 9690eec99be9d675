package dev.vestibule.app.speed;

import dev.vestibule.scenarios.twin.Machine;
import dev.vestibule.scenarios.twin.Twin;
import dev.vestibule.virtual.time.Pace;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpServerCodec;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What many units in one process cost that listen for HTTP and HTTPS, and have nothing to do. */
final class Crowd {

  private static final int UNITS = 100;
  private static final String LOOPBACK = "127.0.0.1";

  private Crowd() {}

  /** Heap alone: what threads and sockets take outside it is not seen. */
  static Contest memory() {
    return contest("memory", "kB of heap per unit", Crowd::heap, "<= 20 kB");
  }

  static Contest threads() {
    return contest("threads", "threads per unit", Crowd::threads, "none of its own");
  }

  private static Contest contest(String name, String unit, Measure measure, String goal) {
    return new Contest(
        name,
        unit,
        new Side("100 idle units, listening", () -> onOneMachine(measure)),
        new Side("100 bare Netty servers, two ports", () -> measure.of(BareServer::open)),
        goal);
  }

  /** Makes one of many. */
  private interface Member {
    AutoCloseable open(int number) throws Exception;
  }

  private interface Measure {
    double of(Member member) throws Exception;
  }

  private static double onOneMachine(Measure measure) throws Exception {
    try (Machine machine = Machine.whole()) {
      return measure.of(number -> unit(machine, number));
    }
  }

  private static double heap(Member member) throws Exception {
    List<AutoCloseable> crowd = new ArrayList<>(UNITS);
    try {
      long before = used();
      fill(crowd, member);
      return (used() - before) / 1_000.0 / UNITS;
    } finally {
      for (AutoCloseable each : crowd) each.close();
    }
  }

  private static double threads(Member member) throws Exception {
    List<AutoCloseable> crowd = new ArrayList<>(UNITS);
    try {
      Set<Long> before = alive();
      fill(crowd, member);
      Set<Long> after = alive();
      after.removeAll(before);
      return (double) after.size() / UNITS;
    } finally {
      for (AutoCloseable each : crowd) each.close();
    }
  }

  private static void fill(List<AutoCloseable> crowd, Member member) throws Exception {
    for (int number = 1; number <= UNITS; number++) crowd.add(member.open(number));
  }

  private static long used() {
    var memory = ManagementFactory.getMemoryMXBean();
    memory.gc(); // Twice: what the first one ends is freed by the second.
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private static Set<Long> alive() {
    return Arrays.stream(ManagementFactory.getThreadMXBean().getAllThreadIds())
        .boxed()
        .collect(Collectors.toSet());
  }

  private static Twin unit(Machine machine, int number) {
    Twin unit =
        Twin.builder()
            .on(machine)
            .unit(number)
            .seed(number)
            .sockets(LOOPBACK, Map.of(Twin.HTTP, 0, Twin.HTTPS, 0))
            .build();
    unit.bench().clock().pace(new Pace.Real());
    return unit;
  }

  /** The least that listens on two ports. */
  private record BareServer(MultiThreadIoEventLoopGroup group) implements AutoCloseable {

    static BareServer open(int number) throws InterruptedException {
      var server = new BareServer(new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()));
      for (int ports = 0; ports < 2; ports++) server.listen();
      return server;
    }

    private void listen() throws InterruptedException {
      new ServerBootstrap()
          .group(group)
          .channel(NioServerSocketChannel.class)
          .childHandler(
              new ChannelInitializer<>() {
                @Override
                protected void initChannel(Channel channel) {
                  channel.pipeline().addLast(new HttpServerCodec());
                }
              })
          .bind(LOOPBACK, 0)
          .sync();
    }

    @Override
    public void close() {
      group.shutdownGracefully(0, 0, TimeUnit.SECONDS).syncUninterruptibly();
    }
  }
}
