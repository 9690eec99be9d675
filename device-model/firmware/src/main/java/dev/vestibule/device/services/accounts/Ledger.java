package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.web.Client;

/**
 * Writes into the logs what happens to accounts and to those who log in. Source: AXIS OS knowledge
 * base, log messages.
 */
final class Ledger {

  private static final String PROGRAM = "httpd";

  private final Logs log;

  Ledger(Logs log) {
    this.log = log;
  }

  void created(Client by, Account account) {
    change(by, "created VAPIX user " + account.name() + " with role " + account.role().title());
  }

  void changed(Client by, Account before, Account after) {
    if (before.role() != after.role()) {
      change(
          by,
          "changed VAPIX user %s role from %s to %s"
              .formatted(after.name(), before.role().title(), after.role().title()));
    }
    if (!before.password().equals(after.password())) {
      change(by, "changed VAPIX user " + after.name() + " password");
    }
  }

  void removed(Client by, Account account) {
    change(by, "deleted VAPIX user " + account.name() + " with role " + account.role().title());
  }

  void failed(String user, Attempt attempt) {
    String what =
        "%s from %s failed to access %s. Password mismatch"
            .formatted(user, attempt.from().host(), attempt.page());
    log.access(Severity.WARNING, PROGRAM, what);
    log.audit(
        AuditClass.AUTHENTICATION,
        PROGRAM,
        user + "@" + attempt.from().host() + " Authentication failed (HTTP).");
  }

  void blocked(NetAddress from) {
    log.system(
        Severity.WARNING,
        PROGRAM,
        "[evasive20:warn] [client %s] Blocklisting address %s: possible DoS attack."
            .formatted(from, from.host()));
  }

  private void change(Client by, String what) {
    String text =
        "VAPIX user %s from IP-address %s %s".formatted(by.name(), by.from().host(), what);
    log.system(Severity.NOTICE, PROGRAM, text);
    log.audit(AuditClass.ACCOUNT_CHANGE, PROGRAM, text);
  }
}
