package dev.vestibule.scenarios.world;

import dev.vestibule.scenarios.peer.SshClient;
import dev.vestibule.scenarios.peer.SshTerminal;
import dev.vestibule.scenarios.twin.Twin;
import java.util.Optional;
import java.util.function.Supplier;

/** Somebody who logs in over SSH. */
public final class SshVisitor {

  private static final String ANOTHER = "192.168.0.77";
  private static final String THIS_MACHINE = "127.0.0.1";

  private final Supplier<Twin> unit;
  private final NetworkEnvironment network;
  private Optional<SshClient> client = Optional.empty();
  private Optional<SshTerminal> terminal = Optional.empty();
  private Optional<String> noted = Optional.empty();
  private boolean letIn;

  SshVisitor(Supplier<Twin> unit, NetworkEnvironment network) {
    this.unit = unit;
    this.network = network;
  }

  /** Whether another host gets a connection; on real sockets all hosts are this machine. */
  public boolean reaches() {
    return network.reaches(unit.get().wires().threaded() ? THIS_MACHINE : ANOTHER, Twin.SSH);
  }

  /** Connects and logs in. */
  public void login(String user, String password) {
    var connecting = new SshClient(unit.get().wires(), Twin.SSH);
    client = Optional.of(connecting);
    letIn = connecting.login(user, password);
  }

  /** Whether the last login was good. */
  public boolean letIn() {
    return letIn;
  }

  /** The client that has logged in. */
  public SshClient client() {
    return client.orElseThrow(() -> new AssertionError("nobody has connected over SSH"));
  }

  /** The terminal; opened if there is none. */
  public SshTerminal terminal() {
    if (terminal.isEmpty()) terminal = Optional.of(client().shell());
    return terminal.get();
  }

  /** Remembers the unit's key. */
  public void noteHostKey() {
    noted = client().hostKey();
  }

  /** The key that was remembered. */
  public Optional<String> notedHostKey() {
    return noted;
  }
}
