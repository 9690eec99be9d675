package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;

/** What every connection that this host makes gets, as an {@link Entrance} gives it to others. */
final class Departure extends ChannelInitializer<Channel> {

  private final Line line;
  private final Tap tap;
  private final ChannelGroup group;
  private final Ends ends;
  private final ChannelInitializer<Channel> pipeline;

  Departure(
      Line line, Tap tap, ChannelGroup group, Ends ends, ChannelInitializer<Channel> pipeline) {
    this.line = line;
    this.tap = tap;
    this.group = group;
    this.ends = ends;
    this.pipeline = pipeline;
  }

  @Override
  protected void initChannel(Channel channel) {
    ends.mark(channel);
    group.add(channel);
    channel.pipeline().addLast(new Cable(line));
    if (tap != Tap.NONE) channel.pipeline().addLast(new Wiretap(tap, true));
    channel.pipeline().addLast(pipeline);
  }
}
