package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;

/** What every connection that this host makes gets, as an {@link Entrance} gives it to others. */
final class Departure extends ChannelInitializer<Channel> {

  private final Line line;
  private final ChannelGroup group;
  private final Ends ends;
  private final ChannelInitializer<Channel> pipeline;

  Departure(Line line, ChannelGroup group, Ends ends, ChannelInitializer<Channel> pipeline) {
    this.line = line;
    this.group = group;
    this.ends = ends;
    this.pipeline = pipeline;
  }

  @Override
  protected void initChannel(Channel channel) {
    ends.mark(channel);
    group.add(channel);
    channel.pipeline().addLast(new Cable(line), pipeline);
  }
}
