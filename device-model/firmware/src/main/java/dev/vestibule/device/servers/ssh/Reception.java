package dev.vestibule.device.servers.ssh;

import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.services.accounts.Guesses;
import dev.vestibule.device.services.ssh.SshService;
import java.util.function.Consumer;

/**
 * Decides in the loop who comes in, and writes it into the logs. Source of the words: OpenSSH, and
 * the audit log of the AXIS OS knowledge base.
 */
final class Reception implements Desk {

  private static final String PROGRAM = "sshd";

  private final Kernel kernel;
  private final SshService accounts;
  private final Guesses guesses;
  private final Commands commands;

  Reception(Kernel kernel, SshService accounts, Guesses guesses) {
    this.kernel = kernel;
    this.accounts = accounts;
    this.guesses = guesses;
    commands = new Commands(kernel);
  }

  @Override
  public boolean login(String user, String password, NetAddress from, Consumer<Boolean> answer) {
    return kernel.loop().post(() -> answer.accept(comesIn(user, password, from)));
  }

  @Override
  public boolean run(String user, String line, Consumer<Answer> answer) {
    return kernel.loop().post(() -> answer.accept(commands.answer(user, line)));
  }

  /** A blocked address is not even told whether it has guessed right. */
  private boolean comesIn(String user, String password, NetAddress from) {
    if (guesses.block(from)) return false;
    boolean known = accounts.admits(user, password);
    String whom = "%s from %s port %d ssh2".formatted(user, from.host(), from.port());
    if (known) {
      kernel.log().access(Severity.INFO, PROGRAM, "Accepted password for " + whom);
      return true;
    }
    kernel.log().access(Severity.WARNING, PROGRAM, "Failed password for " + whom);
    kernel
        .log()
        .audit(
            AuditClass.AUTHENTICATION,
            PROGRAM,
            user + "@" + from.host() + " Authentication failed (SSH).");
    guesses.failed(from, "ssh");
    return false;
  }
}
