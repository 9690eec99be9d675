package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.protocols.ssh.SameThreadKeyExchange;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.session.helpers.KeyExchangeMessageHandler;
import org.apache.sshd.server.ServerFactoryManager;
import org.apache.sshd.server.session.ServerSessionImpl;
import org.apache.sshd.server.session.SessionFactory;

/** Makes sessions that stay in their channel's thread. */
final class SessionMaker extends SessionFactory {

  SessionMaker(ServerFactoryManager terms) {
    super(terms);
  }

  @Override
  protected ServerSessionImpl doCreateSession(IoSession channel) throws Exception {
    return new Session(getServer(), channel);
  }

  private static final class Session extends ServerSessionImpl {

    Session(ServerFactoryManager terms, IoSession channel) throws Exception {
      super(terms, channel);
    }

    @Override
    protected KeyExchangeMessageHandler initializeKeyExchangeMessageHandler() {
      return new SameThreadKeyExchange(this, log, this::doWritePacket);
    }
  }
}
