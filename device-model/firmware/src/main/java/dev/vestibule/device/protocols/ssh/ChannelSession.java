package dev.vestibule.device.protocols.ssh;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.sshd.common.future.CloseFuture;
import org.apache.sshd.common.io.AbstractIoWriteFuture;
import org.apache.sshd.common.io.IoService;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.closeable.AbstractCloseable;
import org.jspecify.annotations.Nullable;

/** A channel as MINA sees it. */
final class ChannelSession extends AbstractCloseable implements IoSession {

  private final ChannelHandlerContext ctx;
  private final SocketAddress peer;
  private final Map<Object, Object> attributes = new HashMap<>();

  ChannelSession(ChannelHandlerContext ctx, SocketAddress peer) {
    this.ctx = ctx;
    this.peer = peer;
  }

  @Override
  public long getId() {
    return ctx.channel().id().hashCode();
  }

  @Override
  public @Nullable SocketAddress getAcceptanceAddress() {
    return null;
  }

  @Override
  public SocketAddress getRemoteAddress() {
    return peer;
  }

  @Override
  public SocketAddress getLocalAddress() {
    return ctx.channel().localAddress();
  }

  @Override
  public @Nullable Object getAttribute(Object key) {
    return attributes.get(key);
  }

  @Override
  public @Nullable Object setAttribute(Object key, Object value) {
    return attributes.put(key, value);
  }

  @Override
  public @Nullable Object setAttributeIfAbsent(Object key, Object value) {
    return attributes.putIfAbsent(key, value);
  }

  @Override
  public @Nullable Object removeAttribute(Object key) {
    return attributes.remove(key);
  }

  @Override
  public IoWriteFuture writeBuffer(Buffer buffer) {
    var written = new Written();
    ctx.writeAndFlush(Unpooled.copiedBuffer(buffer.array(), buffer.rpos(), buffer.available()))
        .addListener((ChannelFuture done) -> written.complete(Optional.ofNullable(done.cause())));
    return written;
  }

  /** Not before all is written that was given to the channel. */
  @Override
  protected CloseFuture doCloseGracefully() {
    ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(flushed -> closeChannel());
    return closeFuture;
  }

  @Override
  protected void doCloseImmediately() {
    closeChannel();
    super.doCloseImmediately();
  }

  private void closeChannel() {
    ctx.close().addListener(closed -> closeFuture.setClosed());
  }

  @Override
  public IoService getService() {
    throw new UnsupportedOperationException("no service made this session");
  }

  @Override
  public void shutdownOutputStream() {
    ctx.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(flushed -> ctx.close());
  }

  @Override
  public void suspendRead() {
    ctx.channel().config().setAutoRead(false);
  }

  @Override
  public void resumeRead() {
    ctx.channel().config().setAutoRead(true);
  }

  private static final class Written extends AbstractIoWriteFuture {

    Written() {
      super("ssh", null);
    }

    void complete(Optional<Throwable> failure) {
      setValue(failure.<Object>map(cause -> cause).orElse(Boolean.TRUE));
    }
  }
}
