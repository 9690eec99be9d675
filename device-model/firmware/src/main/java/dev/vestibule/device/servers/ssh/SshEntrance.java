package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ssh.SshPipe;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.handler.timeout.IdleStateHandler;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.util.security.SecurityUtils;

/** Makes the pipeline of each connection that comes in, while there is a place for it. */
final class SshEntrance extends ChannelInitializer<Channel> {

  /** Connections at a time; assumed. */
  private static final int PLACES = 10;

  /** Silence after which a connection is closed; assumed. */
  private static final int IDLE_MINUTES = 10;

  private final Desk desk;
  private final KeyPair hostKey;
  private final AtomicInteger taken = new AtomicInteger();

  SshEntrance(Desk desk, KeyPair hostKey) {
    this.desk = desk;
    this.hostKey = hostKey;
    // BouncyCastle would be asked first, and cannot sign with a key that stays in the keystore.
    SecurityUtils.setAPrioriDisabledProvider(SecurityUtils.BOUNCY_CASTLE, true);
  }

  @Override
  protected void initChannel(Channel channel) {
    if (taken.incrementAndGet() > PLACES) {
      taken.decrementAndGet();
      channel.close();
      return;
    }
    channel.closeFuture().addListener(closed -> taken.decrementAndGet());
    NetAddress peer = Net.peer(channel);
    var patience = new Patience();
    channel
        .pipeline()
        .addLast(
            new IdleStateHandler(0, 0, IDLE_MINUTES, TimeUnit.MINUTES),
            patience,
            new SshPipe(
                new SessionMaker(
                    new Terms(desk, hostKey, channel.eventLoop(), peer, patience::loggedIn)),
                InetSocketAddress.createUnresolved(peer.host(), peer.port())));
  }
}
