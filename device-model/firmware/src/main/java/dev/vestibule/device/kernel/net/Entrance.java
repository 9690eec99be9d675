package dev.vestibule.device.kernel.net;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;

/** What every connection that comes in gets: its cable, a place in the group, then its pipeline. */
final class Entrance extends ChannelInitializer<Channel> {

  private final Line line;
  private final ChannelGroup group;
  private final ChannelInitializer<Channel> pipeline;

  Entrance(Line line, ChannelGroup group, ChannelInitializer<Channel> pipeline) {
    this.line = line;
    this.group = group;
    this.pipeline = pipeline;
  }

  @Override
  protected void initChannel(Channel channel) {
    group.add(channel);
    channel.pipeline().addLast(new Cable(line), pipeline);
  }
}
