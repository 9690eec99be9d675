package dev.vestibule.device.protocols.ssh;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.apache.sshd.common.io.IoHandler;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/** The last handler of a channel: gives its bytes to MINA, and MINA's to the channel. */
public final class SshPipe extends SimpleChannelInboundHandler<ByteBuf> {

  private final IoHandler ssh;
  private final InetSocketAddress peer;
  private Optional<ChannelSession> session = Optional.empty();

  /**
   * @param ssh a session factory of MINA's
   * @param peer who is at the other end
   */
  public SshPipe(IoHandler ssh, InetSocketAddress peer) {
    this.ssh = ssh;
    this.peer = peer;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) throws Exception {
    var opened = new ChannelSession(ctx, peer);
    session = Optional.of(opened);
    ssh.sessionCreated(opened);
  }

  @Override
  protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) throws Exception {
    if (session.isEmpty()) return;
    ssh.messageReceived(session.get(), new ByteArrayBuffer(ByteBufUtil.getBytes(bytes)));
  }

  @Override
  public void channelInactive(ChannelHandlerContext ctx) throws Exception {
    if (session.isEmpty()) return;
    session.get().close(true);
    ssh.sessionClosed(session.get());
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception {
    if (session.isPresent()) ssh.exceptionCaught(session.get(), cause);
    else ctx.close();
  }
}
