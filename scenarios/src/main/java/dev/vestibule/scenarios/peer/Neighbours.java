package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.scenarios.wire.Wires;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.util.HashMap;
import java.util.Map;

/** Other hosts on the unit's network, which only look whether somebody opens. */
public final class Neighbours {

  private final Wires wires;
  private final Map<String, Net> hosts = new HashMap<>();

  public Neighbours(Wires wires) {
    this.wires = wires;
  }

  /**
   * Whether one of them gets a connection.
   *
   * @param from its address
   */
  public boolean reach(String from, NetAddress place) {
    var calling =
        hosts
            .computeIfAbsent(from, wires::host)
            .dial(place, new Nothing())
            .thenApply(
                channel -> {
                  channel.close();
                  return true;
                })
            .exceptionally(refused -> false);
    return wires.await(calling).orElse(false);
  }

  private static final class Nothing extends ChannelInitializer<Channel> {
    @Override
    protected void initChannel(Channel channel) {
      // Whoever only knocks says nothing.
    }
  }
}
