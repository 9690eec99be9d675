package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.log.Logs;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.Client;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes into the audit log which parameters a client has changed, and to what; of a secret, only
 * that it was. Source: ACAP documentation, AXParameter: from AXIS OS 12.6 on. The words are assumed
 * to be those of account changes.
 */
final class Ledger {

  private static final String PROGRAM = "httpd";

  private final Parameters parameters;
  private final Logs log;

  Ledger(Parameters parameters, Logs log) {
    this.parameters = parameters;
    this.log = log;
  }

  /** The values of parameters, by key, before they may be changed. */
  Map<String, Object> values(Collection<String> keys) {
    Map<String, Object> values = new LinkedHashMap<>();
    keys.forEach(key -> value(key).ifPresent(value -> values.put(key, value)));
    return values;
  }

  /** Tells which of these parameters have another value now. */
  void changed(Client by, Map<String, Object> before) {
    before.forEach(
        (key, value) -> {
          if (value(key).filter(value::equals).isEmpty()) changed(by, key);
        });
  }

  /** Tells of a group that was added, with the values it was given. */
  void added(Client by, String group, Collection<String> given) {
    write(by, "added parameter group root." + group);
    given.forEach(key -> changed(by, key));
  }

  /** Tells of a group that was removed. */
  void removed(Client by, String group) {
    write(by, "removed parameter group root." + group);
  }

  private void changed(Client by, String key) {
    String text = parameters.find(key).map(parameters::text).orElse("");
    write(by, "changed parameter root." + key + " to '" + text + "'");
  }

  private void write(Client by, String what) {
    log.audit(
        AuditClass.API_ACTIVITY,
        PROGRAM,
        "VAPIX user %s from IP-address %s %s".formatted(by.name(), by.from().host(), what));
  }

  private Optional<Object> value(String key) {
    Optional<Parameter<?>> parameter = parameters.find(key);
    return parameter.map(it -> parameters.get(it));
  }
}
