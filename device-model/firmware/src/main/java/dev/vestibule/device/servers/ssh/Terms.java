package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.kernel.net.NetAddress;
import io.netty.channel.EventLoop;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.random.JceRandomFactory;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.AsyncAuthException;
import org.apache.sshd.server.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.forward.RejectAllForwardingFilter;
import org.apache.sshd.server.global.NoMoreSessionsHandler;
import org.apache.sshd.server.session.ServerConnectionServiceFactory;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.server.session.ServerUserAuthServiceFactory;

/**
 * What is offered on one connection: passwords, shells and commands; no forwarding, no files, and
 * nothing with SHA-1 or CBC. It is MINA's server that is never started, so that it makes no threads
 * and timers of its own.
 */
final class Terms extends SshServer {

  /** Source: OpenSSH, MaxAuthTries and MaxSessions. */
  private static final int MOST_LOGINS = 6;

  private static final int MOST_SESSIONS = 10;

  private final Desk desk;
  private final EventLoop network;
  private final NetAddress peer;

  /**
   * @param network the thread of the connection
   * @param loggedIn is called when the client has
   */
  Terms(Desk desk, KeyPair hostKey, EventLoop network, NetAddress peer, Runnable loggedIn) {
    this.desk = desk;
    this.network = network;
    this.peer = peer;
    setScheduledExecutorService(network, false);
    setRandomFactory(JceRandomFactory.INSTANCE);
    setFileSystemFactory(ServerBuilder.DEFAULT_FILE_SYSTEM_FACTORY);
    setForwarderFactory(ServerBuilder.DEFAULT_FORWARDER_FACTORY);
    setForwardingFilter(RejectAllForwardingFilter.INSTANCE);
    setUnknownChannelReferenceHandler(ServerBuilder.DEFAULT_UNKNOWN_CHANNEL_REFERENCE_HANDLER);
    setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    chooseAlgorithms();
    setServiceFactories(
        List.of(ServerUserAuthServiceFactory.INSTANCE, ServerConnectionServiceFactory.INSTANCE));
    setUserAuthFactories(List.of(UserAuthPasswordFactory.INSTANCE));
    setPasswordAuthenticator(this::login);
    setChannelFactories(List.of(ChannelSessionFactory.INSTANCE));
    setGlobalRequestHandlers(List.of(KeepAliveHandler.INSTANCE, NoMoreSessionsHandler.INSTANCE));
    setSubsystemFactories(List.of());
    setShellFactory(channel -> session(channel, Optional.empty()));
    setCommandFactory((channel, line) -> session(channel, Optional.of(line)));
    addSessionListener(onLogin(loggedIn));
    CoreModuleProperties.SERVER_IDENTIFICATION.set(this, "Vestibule");
    CoreModuleProperties.MAX_AUTH_REQUESTS.set(this, MOST_LOGINS);
    CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(this, MOST_SESSIONS);
  }

  private void chooseAlgorithms() {
    setKeyExchangeFactories(
        NamedFactory.setUpTransformedFactories(
            false,
            List.of(
                BuiltinDHFactories.curve25519,
                BuiltinDHFactories.curve25519_libssh,
                BuiltinDHFactories.ecdhp256,
                BuiltinDHFactories.ecdhp384,
                BuiltinDHFactories.ecdhp521,
                BuiltinDHFactories.dhg16_512),
            ServerBuilder.DH2KEX));
    setSignatureFactories(List.of(BuiltinSignatures.nistp256));
    setCipherFactories(
        List.of(
            BuiltinCiphers.cc20p1305_openssh,
            BuiltinCiphers.aes128gcm,
            BuiltinCiphers.aes256gcm,
            BuiltinCiphers.aes128ctr,
            BuiltinCiphers.aes256ctr));
    setMacFactories(List.of(BuiltinMacs.hmacsha256etm, BuiltinMacs.hmacsha512etm));
    setCompressionFactories(List.of(BuiltinCompressions.none));
  }

  /** The loop decides; meanwhile the connection waits. */
  private boolean login(String user, String password, ServerSession session) {
    var decision = new AsyncAuthException();
    boolean asked =
        desk.login(user, password, peer, known -> network.execute(() -> decision.setAuthed(known)));
    if (asked) throw decision;
    return false;
  }

  private Command session(ChannelSession channel, Optional<String> line) {
    var shell = new Shell(desk, network, line);
    channel.setDataReceiver(shell);
    return shell;
  }

  private static SessionListener onLogin(Runnable told) {
    return new SessionListener() {
      @Override
      public void sessionEvent(Session session, Event event) {
        if (event == Event.Authenticated) told.run();
      }
    };
  }
}
