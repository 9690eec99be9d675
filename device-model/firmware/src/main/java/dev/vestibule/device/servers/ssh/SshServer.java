package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.services.accounts.Guesses;
import dev.vestibule.device.services.ssh.SshService;
import dev.vestibule.hal.SecureKeystore;
import java.security.KeyPair;
import java.util.List;
import java.util.Optional;

/** Lets the SSH accounts in while SSH is on; nothing of SSH is loaded before. */
public final class SshServer implements Service {

  /** Where SSH is. Source: RFC 4253, 4.1. */
  private static final int PORT = 22;

  private final Kernel kernel;
  private final Net net;
  private final HostKey hostKey;
  private final Reception reception;
  private Optional<Net.Listening> open = Optional.empty();

  /**
   * @param accounts who may come in
   * @param guesses stops those who guess passwords
   * @param keystore keeps the host key
   */
  public SshServer(
      Kernel kernel, Net net, SshService accounts, Guesses guesses, SecureKeystore keystore) {
    this.kernel = kernel;
    this.net = net;
    hostKey = new HostKey(kernel.loop(), kernel.store(), keystore);
    reception = new Reception(kernel, accounts, guesses);
  }

  @Override
  public void declare() {
    kernel.parameters().watch(List.of(SshService.ENABLED), this::heed);
  }

  @Override
  public void start() {
    hostKey.begin();
    heed();
  }

  @Override
  public void stop() {
    open.ifPresent(Net.Listening::close);
    open = Optional.empty();
  }

  private void heed() {
    if (!wanted()) stop();
    else if (open.isEmpty()) hostKey.get(this::open);
  }

  private void open(KeyPair hostKey) {
    if (wanted()) open = listen(hostKey);
  }

  private boolean wanted() {
    return kernel.parameters().get(SshService.ENABLED);
  }

  private Optional<Net.Listening> listen(KeyPair hostKey) {
    var entrance = new SshEntrance(reception, hostKey);
    return switch (net.listen(PORT, entrance)) {
      case Net.Listening listening -> Optional.of(listening);
      case Net.Refused(String reason) -> {
        kernel.journal().note(Kind.FACT, "No SSH server: " + reason).enter();
        kernel.log().system(Severity.ERR, "sshd", "Cannot listen: " + reason);
        yield Optional.empty();
      }
    };
  }
}
