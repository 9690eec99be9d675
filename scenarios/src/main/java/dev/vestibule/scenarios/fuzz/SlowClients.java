package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.scenarios.twin.Twin;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Clients of a unit's web server that begin a request and never come to its end. */
public final class SlowClients implements AutoCloseable {

  private static final byte[] BEGINNING = {'G', 'E', 'T', ' ', '/'};
  private static final byte[] ONE_MORE = {'a'};

  private final Twin twin;
  private final List<Channel> channels = new ArrayList<>();

  /** None yet. */
  public SlowClients(Twin twin) {
    this.twin = twin;
  }

  /**
   * So many more connect and begin a request.
   *
   * @throws IllegalStateException if they cannot connect within ten seconds
   */
  public void come(int number) {
    NetAddress unit = twin.reach(Twin.HTTP).orElseThrow();
    List<CompletableFuture<Channel>> coming = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      coming.add(twin.wires().others().dial(unit, new Silent()));
    }
    for (CompletableFuture<Channel> each : coming) {
      Channel channel =
          twin.wires()
              .await(each)
              .orElseThrow(() -> new IllegalStateException("no connection to " + unit));
      channels.add(channel);
      send(channel, BEGINNING);
    }
  }

  /** Each that is still connected sends one byte. */
  public void sendAByteEach() {
    channels.forEach(channel -> send(channel, ONE_MORE));
  }

  /** How many the unit has not turned away. */
  public long connected() {
    return channels.stream().filter(Channel::isActive).count();
  }

  @Override
  public void close() {
    channels.forEach(Channel::close);
  }

  private static void send(Channel channel, byte[] bytes) {
    if (channel.isActive()) channel.writeAndFlush(Unpooled.wrappedBuffer(bytes));
  }

  private static final class Silent extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {}
  }
}
