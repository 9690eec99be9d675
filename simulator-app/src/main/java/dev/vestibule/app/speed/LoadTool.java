package dev.vestibule.app.speed;

import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.Proof;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Asks for one thing again and again over a few kept connections: on each the next request goes out
 * when the last one is answered, with a digest made for it alone. A server that asks for no digest
 * is sent one all the same, so that the work is equal.
 */
final class LoadTool implements AutoCloseable {

  private static final int CONNECTIONS = 16;
  private static final int LARGEST_ANSWER = 65_536;
  private static final int PATIENCE_SECONDS = 10;
  private static final List<String> NO_MATTER =
      List.of(
          "Digest realm=\"AXIS_B8A44F000001\", nonce=\"" + "0".repeat(52) + "\", algorithm=MD5");

  private final MultiThreadIoEventLoopGroup group =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final String target;
  private final Login login;

  /**
   * @param target path and query
   * @param login of whom the digests are
   */
  LoadTool(String target, Login login) {
    this.target = target;
    this.login = login;
  }

  /** How many requests a server on this machine answers with 200 while it is kept busy so long. */
  long load(int port, Duration duration) throws IOException, InterruptedException {
    long end = System.nanoTime() + duration.toNanos();
    List<Asker> askers = new ArrayList<>();
    List<Channel> channels = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      var asker = new Asker(end);
      askers.add(asker);
      channels.add(connect(port, asker));
    }
    long answers = 0;
    for (int i = 0; i < CONNECTIONS; i++) {
      long patience = duration.toSeconds() + PATIENCE_SECONDS;
      boolean done = channels.get(i).closeFuture().await(patience, TimeUnit.SECONDS);
      Asker asker = askers.get(i);
      if (!done || !asker.well) throw new IOException("the server failed: " + asker.last);
      answers += asker.answers;
    }
    return answers;
  }

  private Channel connect(int port, Asker asker) throws InterruptedException {
    return new Bootstrap()
        .group(group)
        .channel(NioSocketChannel.class)
        .handler(
            new ChannelInitializer<>() {
              @Override
              protected void initChannel(Channel channel) {
                channel
                    .pipeline()
                    .addLast(
                        new HttpClientCodec(), new HttpObjectAggregator(LARGEST_ANSWER), asker);
              }
            })
        .connect("127.0.0.1", port)
        .sync()
        .channel();
  }

  @Override
  public void close() {
    group.shutdownGracefully(0, 0, TimeUnit.SECONDS).syncUninterruptibly();
  }

  /** One connection. Its figures may be read once it is closed. */
  private final class Asker extends SimpleChannelInboundHandler<FullHttpResponse> {
    private final long end;
    private final Proof proof = new Proof(login);
    private boolean challenged;
    private long answers;
    private volatile boolean well;
    private volatile String last = "no answer";

    Asker(long end) {
      this.end = end;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
      ask(ctx);
    }

    @Override
    protected void channelRead0(ChannelHandlerContext ctx, FullHttpResponse answer) {
      int status = answer.status().code();
      if (status == 200) answers++;
      boolean goesOn = status == 401 || !challenged ? challenged(answer) : status == 200;
      boolean over = System.nanoTime() >= end;
      if (over || !goesOn) {
        well = goesOn;
        last = answer.status().toString();
        ctx.close();
      } else ask(ctx);
    }

    private boolean challenged(FullHttpResponse answer) {
      List<String> given = answer.headers().getAll(HttpHeaderNames.WWW_AUTHENTICATE);
      challenged = true;
      return proof.challenged(given.isEmpty() ? NO_MATTER : given);
    }

    private void ask(ChannelHandlerContext ctx) {
      var request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, target);
      request.headers().set(HttpHeaderNames.HOST, "127.0.0.1");
      proof
          .header("GET", target)
          .ifPresent(header -> request.headers().set(HttpHeaderNames.AUTHORIZATION, header));
      ctx.writeAndFlush(request);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
      last = String.valueOf(cause);
      ctx.close();
    }
  }
}
