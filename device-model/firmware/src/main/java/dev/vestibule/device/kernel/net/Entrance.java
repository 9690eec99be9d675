package dev.vestibule.device.kernel.net;

import dev.vestibule.device.kernel.net.Gate.Arrival;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import java.util.function.Function;

/**
 * What every connection that comes in gets: its ends, its cable, a place in the group, then its
 * pipeline. One that the gate does not admit is closed without a word.
 */
final class Entrance extends ChannelInitializer<Channel> {

  private final Line line;
  private final Tap tap;
  private final Gate gate;
  private final ChannelGroup group;
  private final Function<Channel, Ends> ends;
  private final ChannelInitializer<Channel> pipeline;

  /**
   * @param ends marks a channel with its ends
   */
  Entrance(
      Line line,
      Tap tap,
      Gate gate,
      ChannelGroup group,
      Function<Channel, Ends> ends,
      ChannelInitializer<Channel> pipeline) {
    this.line = line;
    this.tap = tap;
    this.gate = gate;
    this.group = group;
    this.ends = ends;
    this.pipeline = pipeline;
  }

  @Override
  protected void initChannel(Channel channel) {
    Ends both = ends.apply(channel);
    if (!gate.admits(
        new Arrival(Transport.TCP, both.peer(), both.own().port(), PacketType.UNICAST))) {
      channel.close();
      return;
    }
    group.add(channel);
    channel.pipeline().addLast(new Cable(line));
    if (tap != Tap.NONE) channel.pipeline().addLast(new Wiretap(tap, false));
    channel.pipeline().addLast(pipeline);
  }
}
