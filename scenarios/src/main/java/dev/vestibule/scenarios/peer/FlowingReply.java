package dev.vestibule.scenarios.peer;

import dev.vestibule.scenarios.wire.Wires;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** An answer of a web server without a foreseeable end, as far as it has come. */
public final class FlowingReply extends SimpleChannelInboundHandler<HttpObject> {

  private final Wires wires;
  private final CompletableFuture<FlowingReply> begun = new CompletableFuture<>();
  private final StringBuilder text = new StringBuilder();
  private volatile @Nullable HttpResponse head;
  private volatile @Nullable ChannelHandlerContext connection;
  private volatile Runnable arrived = () -> {};

  FlowingReply(Wires wires) {
    this.wires = wires;
  }

  CompletableFuture<FlowingReply> begun() {
    return begun;
  }

  /** HTTP status code. */
  public int status() {
    return Optional.ofNullable(head).map(it -> it.status().code()).orElse(0);
  }

  /** The first value of a header; case does not matter. */
  public Optional<String> header(String name) {
    return all(name).stream().findFirst();
  }

  /** All values of a header; case does not matter. */
  public List<String> all(String name) {
    return Optional.ofNullable(head).map(it -> it.headers().getAll(name)).orElse(List.of());
  }

  /** Waits until what has come of the body ends like this; false if it does not. */
  public boolean comesTo(String end) {
    var come = new CompletableFuture<Boolean>();
    arrived =
        () -> {
          if (soFar().endsWith(end)) come.complete(true);
        };
    arrived.run();
    return wires.await(come).orElse(false);
  }

  /** What has come of the body. */
  public String soFar() {
    synchronized (text) {
      return text.toString();
    }
  }

  /** Closes the connection. */
  public void stop() {
    Optional.ofNullable(connection).ifPresent(ChannelHandlerContext::close);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, HttpObject message) {
    if (message instanceof HttpResponse response) {
      head = response;
      connection = ctx;
      begun.complete(this);
    }
    if (message instanceof HttpContent content) {
      synchronized (text) {
        text.append(content.content().toString(StandardCharsets.UTF_8));
      }
      arrived.run();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) {
    begun.completeExceptionally(new SocketException("connection closed"));
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
    begun.completeExceptionally(cause);
    ctx.close();
  }
}
