package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Answered;
import dev.vestibule.device.kernel.web.outgoing.Outcome.Failed;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.codec.http.websocketx.PongWebSocketFrame;
import io.netty.handler.codec.http.websocketx.TextWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshakerFactory;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketFrameAggregator;
import io.netty.handler.codec.http.websocketx.WebSocketVersion;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * A WebSocket at a server, of text messages; belongs to the loop. A server that is silent is asked
 * whether it is there, and given up if it says nothing. While a message is looked at no further one
 * is read.
 */
public final class Dialogue {

  /** Bytes of a message at most. Source: assumed. */
  private static final int LARGEST = 1 << 16;

  /** Silence until the server is asked, and again until it is given up. Source: assumed. */
  private static final Duration SILENCE = Duration.ofSeconds(30);

  static final int SWITCHING = 101;
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  private final DeviceLoop loop;
  private final Listener listener;
  private Optional<Channel> channel = Optional.empty();
  private Optional<Timer> silence = Optional.empty();
  private boolean ended;

  /** Whoever wants the WebSocket. All of it is told in the loop. */
  public interface Listener {

    /** The server has agreed. */
    void opened();

    /** The server has said something. */
    void heard(String text);

    /** It is over, or has never begun; nothing more is told. */
    void ended(Ending ending);
  }

  /** Why it is over. */
  public enum Ending {
    /** The server is out of reach, or has gone. */
    LOST("no connection"),
    /** The server takes the login for wrong. */
    REFUSED("it refuses the login"),
    /** The server's certificate is not trusted. */
    UNTRUSTED("the certificate is not trusted"),
    /** Somebody is there who does not do this, or does it wrong. */
    STRANGE("it does not answer as one");

    private final String words;

    Ending(String words) {
      this.words = words;
    }

    /** For logs. */
    public String words() {
      return words;
    }
  }

  Dialogue(DeviceLoop loop, Listener listener) {
    this.loop = loop;
    this.listener = listener;
  }

  /** Says something; without effect while it is not open. */
  public void say(String text) {
    channel.ifPresent(
        it -> {
          if (it.isWritable()) it.writeAndFlush(new TextWebSocketFrame(text));
          else end(Ending.LOST);
        });
  }

  /** Ends it; the listener is told nothing more. */
  public void close() {
    ended = true;
    silence.ifPresent(Timer::cancel);
    channel.ifPresent(Channel::close);
  }

  private void end(Ending ending) {
    if (ended) return;
    close();
    listener.ended(ending);
  }

  /** What came of asking for it. */
  void asked(Outcome outcome) {
    switch (outcome) {
      case Answered answered when answered.status() == SWITCHING -> agreed();
      case Answered(int status, var headers, byte[] body)
          when status == UNAUTHORIZED || status == FORBIDDEN ->
          end(Ending.REFUSED);
      case Answered other -> end(Ending.STRANGE);
      case Failed failed when failed.equals(Failed.UNTRUSTED) -> end(Ending.UNTRUSTED);
      case Failed failed -> end(Ending.LOST);
    }
  }

  private void agreed() {
    if (ended) {
      channel.ifPresent(Channel::close);
      return;
    }
    alive();
    listener.opened();
  }

  private void alive() {
    silence.ifPresent(Timer::cancel);
    silence = Optional.of(loop.after(SILENCE, this::ask));
  }

  private void ask() {
    channel.ifPresent(it -> it.writeAndFlush(new PingWebSocketFrame(Unpooled.EMPTY_BUFFER)));
    silence = Optional.of(loop.after(SILENCE, () -> end(Ending.LOST)));
  }

  private void heard(Channel from, String text) {
    if (ended) return;
    alive();
    listener.heard(text);
    from.config().setAutoRead(true);
  }

  /** What asks the server for it, on one connection. */
  static WebSocketClientHandshaker handshaker(Url url, Optional<String> authorization) {
    HttpHeaders headers = new DefaultHttpHeaders();
    authorization.ifPresent(it -> headers.set(HttpHeaderNames.AUTHORIZATION, it));
    return WebSocketClientHandshakerFactory.newHandshaker(
        URI.create(url.toString().replaceFirst("http", "ws")),
        WebSocketVersion.V13,
        null,
        false,
        headers,
        LARGEST);
  }

  /** Takes over a connection on which the server has agreed, in the network's turn. */
  void listen(ChannelPipeline pipeline) {
    Channel agreed = pipeline.channel();
    loop.post(() -> channel = Optional.of(agreed));
    pipeline.addLast(new WebSocketFrameAggregator(LARGEST), new Ear());
  }

  /** Hears what comes, in the network's turns. */
  private final class Ear extends SimpleChannelInboundHandler<WebSocketFrame> {

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, WebSocketFrame frame) {
      switch (frame) {
        case TextWebSocketFrame text -> {
          ctx.channel().config().setAutoRead(false);
          String words = text.text();
          loop.post(() -> heard(ctx.channel(), words));
        }
        case PingWebSocketFrame ping -> {
          ctx.writeAndFlush(new PongWebSocketFrame(ping.content().retain()));
          loop.post(Dialogue.this::alive);
        }
        case PongWebSocketFrame pong -> loop.post(Dialogue.this::alive);
        case CloseWebSocketFrame close -> ctx.close();
        default -> over(ctx, Ending.STRANGE);
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
      over(ctx, Ending.LOST);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      over(ctx, Ending.STRANGE);
    }

    private void over(ChannelHandlerContext ctx, Ending ending) {
      loop.post(() -> end(ending));
      ctx.close();
    }
  }
}
