package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.util.ReferenceCountUtil;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lines over one connection, which is made when there is something to send and kept until it
 * breaks. While there is none, lines wait; the oldest are dropped when too many do. A server that
 * does not answer is tried again after 1 s, 2 s, 4 s and so on up to a minute, in device time.
 */
final class StreamSender implements Sender {

  /** Lines that may wait. */
  static final int MOST_WAITING = 500;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final DeviceLoop loop;
  private final Net net;
  private final NetAddress server;
  private final SyslogFormat format;
  private final Supplier<List<ChannelHandler>> encryption;
  private final Outage outage;
  private final ArrayDeque<String> waiting = new ArrayDeque<>();
  private Optional<Channel> connection = Optional.empty();
  private Optional<Timer> retry = Optional.empty();
  private Duration pause = FIRST_PAUSE;
  private boolean dialling;
  private long since;
  private boolean closed;
  private int dropped;

  /**
   * @param encryption makes the first handlers of a pipeline, in the loop; none if lines travel
   *     openly
   */
  StreamSender(
      DeviceLoop loop,
      Net net,
      RemoteServer server,
      Supplier<List<ChannelHandler>> encryption,
      Outage outage) {
    this.loop = loop;
    this.net = net;
    this.server = server.place();
    this.format = server.format();
    this.encryption = encryption;
    this.outage = outage;
  }

  @Override
  public void send(String line) {
    if (waiting.size() >= MOST_WAITING) {
      waiting.remove();
      dropped++;
    }
    waiting.add(line);
    if (connection.isPresent()) drain();
    else if (!dialling && retry.isEmpty()) dial();
  }

  @Override
  public void close() {
    closed = true;
    waiting.clear();
    retry.ifPresent(Timer::cancel);
    connection.ifPresent(Channel::close);
    connection = Optional.empty();
  }

  private void dial() {
    dialling = true;
    retry = Optional.empty();
    net.dial(server, pipeline(encryption.get()))
        .exceptionally(
            failure -> {
              loop.post(() -> failed("no connection"));
              return null;
            });
  }

  private void connected(Channel channel) {
    dialling = false;
    if (closed) {
      channel.close();
      return;
    }
    connection = Optional.of(channel);
    since = loop.nanos();
    drain();
  }

  /** Sends as much as the connection takes; the rest goes when it takes more again. */
  private void drain() {
    Channel channel = connection.orElseThrow();
    if (dropped > 0) {
      int lost = dropped;
      dropped = 0;
      outage.tell(lost + " lines were dropped, since it could not be reached");
    }
    while (channel.isWritable() && !waiting.isEmpty()) {
      channel.write(Unpooled.wrappedBuffer(Framing.frame(format, waiting.remove())));
    }
    channel.flush();
  }

  private void ended(Channel channel) {
    boolean ours = connection.filter(channel::equals).isPresent();
    if (!ours && !dialling) return;
    boolean lasted = ours && loop.nanos() - since > LONGEST_PAUSE.toNanos();
    if (lasted) pause = FIRST_PAUSE;
    connection = Optional.empty();
    failed(ours ? "the connection ended" : "no connection");
  }

  private void failed(String why) {
    dialling = false;
    if (closed) return;
    retry = Optional.of(loop.after(pause, this::retry));
    Duration doubled = pause.multipliedBy(2);
    pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    outage.tell(why);
  }

  /** Without anything to send there is no hurry: the next line dials. */
  private void retry() {
    retry = Optional.empty();
    if (!waiting.isEmpty()) dial();
  }

  private ChannelInitializer<Channel> pipeline(List<ChannelHandler> encryption) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        encryption.forEach(channel.pipeline()::addLast);
        channel.pipeline().addLast(new Watcher(!encryption.isEmpty()));
      }
    };
  }

  /** Hears of the connection, in the network's turns. A syslog server says nothing. */
  private final class Watcher extends ChannelInboundHandlerAdapter {
    private final boolean encrypted;

    Watcher(boolean encrypted) {
      this.encrypted = encrypted;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      if (!encrypted) loop.post(() -> connected(ctx.channel()));
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
      if (event instanceof SslHandshakeCompletionEvent shaken && shaken.isSuccess()) {
        loop.post(() -> connected(ctx.channel()));
      }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
      ReferenceCountUtil.release(message);
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
      if (!ctx.channel().isWritable()) return;
      loop.post(
          () -> {
            if (connection.filter(ctx.channel()::equals).isPresent()) drain();
          });
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      loop.post(() -> ended(ctx.channel()));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      ctx.close();
    }
  }
}
