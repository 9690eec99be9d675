package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.protocols.ssh.SameThreadKeyExchange;
import dev.vestibule.device.protocols.ssh.SshPipe;
import dev.vestibule.scenarios.wire.Wires;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.sshd.client.ClientFactoryManager;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.channel.ClientChannel;
import org.apache.sshd.client.session.ClientConnectionServiceFactory;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSessionImpl;
import org.apache.sshd.client.session.ClientUserAuthServiceFactory;
import org.apache.sshd.client.session.SessionFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.io.IoSession;
import org.apache.sshd.common.session.helpers.AbstractSession;
import org.apache.sshd.common.session.helpers.KeyExchangeMessageHandler;

/** An SSH client at the unit: one connection, from login to its end. */
public final class SshClient {

  private final Wires wires;
  private final int port;
  private Optional<ClientSession> session = Optional.empty();
  private Optional<String> hostKey = Optional.empty();

  /**
   * @param port the unit's own number
   */
  public SshClient(Wires wires, int port) {
    this.wires = wires;
    this.port = port;
  }

  /** What a session that runs a command gave. */
  public record Result(String text, int status) {}

  /**
   * Connects and logs in.
   *
   * @return whether the password was taken; false too if nobody answers
   */
  public boolean login(String user, String password) {
    var connecting = new Connecting();
    Optional<NetAddress> unit = wires.reach(port);
    if (unit.isEmpty()) return false;
    var loggedIn =
        wires
            .others()
            .dial(unit.get(), connecting.pipeline(unit.get()))
            .thenCompose(dialled -> connecting.made)
            .thenCompose(made -> authenticated(made, user, password))
            .exceptionally(nobody -> false);
    return wires.await(loggedIn).orElse(false);
  }

  /** Whether the connection stands. */
  public boolean connected() {
    return session.filter(ClientSession::isOpen).isPresent();
  }

  /** The fingerprint of the key that the unit has shown. */
  public Optional<String> hostKey() {
    return hostKey;
  }

  /** Runs one command; empty if it does not end. */
  public Optional<Result> run(String command) {
    try {
      var screen = new Screen();
      ClientChannel channel = logged().createExecChannel(command);
      channel.setOut(screen);
      var ended = new CompletableFuture<Result>();
      channel.addCloseFutureListener(
          closed ->
              ended.complete(
                  new Result(
                      screen.text(), Optional.ofNullable(channel.getExitStatus()).orElse(-1))));
      channel.open();
      return wires.await(ended);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens a shell on a terminal. */
  public SshTerminal shell() {
    try {
      return new SshTerminal(wires, logged());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the unit refuses something else than a shell or a command, such as a file transfer. */
  public boolean refusesSubsystem(String name) {
    try {
      ClientChannel channel = logged().createSubsystemChannel(name);
      var closed = new CompletableFuture<Boolean>();
      channel.addCloseFutureListener(done -> closed.complete(true));
      channel.open();
      return wires.await(closed).orElse(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes away. */
  public void close() {
    session.ifPresent(it -> it.close(true));
  }

  private ClientSession logged() {
    return session.orElseThrow(() -> new AssertionError("nobody has logged in over SSH"));
  }

  private CompletableFuture<Boolean> authenticated(
      ClientSession made, String user, String password) {
    session = Optional.of(made);
    made.setUsername(user);
    made.addPasswordIdentity(password);
    var answer = new CompletableFuture<Boolean>();
    made.addCloseFutureListener(closed -> answer.complete(false));
    try {
      made.auth().addListener(done -> answer.complete(done.isSuccess()));
    } catch (IOException gone) {
      answer.complete(false);
    }
    return answer;
  }

  private final class Connecting {
    private final CompletableFuture<ClientSession> made = new CompletableFuture<>();

    ChannelInitializer<Channel> pipeline(NetAddress unit) {
      var peer = InetSocketAddress.createUnresolved(unit.host(), unit.port());
      return new ChannelInitializer<>() {
        @Override
        protected void initChannel(Channel channel) {
          channel.pipeline().addLast(new SshPipe(new Maker(terms(channel), made), peer));
          channel
              .closeFuture()
              .addListener(closed -> made.completeExceptionally(new ConnectException("closed")));
        }
      };
    }

    private ClientFactoryManager terms(Channel channel) {
      var terms = org.apache.sshd.client.SshClient.setUpDefaultClient();
      terms.setScheduledExecutorService(channel.eventLoop(), false);
      terms.setServiceFactories(
          List.of(ClientUserAuthServiceFactory.INSTANCE, ClientConnectionServiceFactory.INSTANCE));
      terms.setUserAuthFactories(List.of(UserAuthPasswordFactory.INSTANCE));
      terms.setServerKeyVerifier(
          (session, address, key) -> {
            hostKey = Optional.of(KeyUtils.getFingerPrint(key));
            return true;
          });
      return terms;
    }
  }

  /** Makes sessions that stay in their channel's thread. */
  private static final class Maker extends SessionFactory {
    private final CompletableFuture<ClientSession> made;

    Maker(ClientFactoryManager terms, CompletableFuture<ClientSession> made) {
      super(terms);
      this.made = made;
    }

    @Override
    public void sessionCreated(IoSession channel) throws Exception {
      super.sessionCreated(channel);
      made.complete((ClientSession) AbstractSession.getSession(channel));
    }

    @Override
    protected ClientSessionImpl doCreateSession(IoSession channel) throws Exception {
      return new ClientSessionImpl(getClient(), channel) {
        @Override
        protected KeyExchangeMessageHandler initializeKeyExchangeMessageHandler() {
          return new SameThreadKeyExchange(this, log, this::doWritePacket);
        }
      };
    }
  }
}
