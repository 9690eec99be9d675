package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.ParameterTree;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Parameters.Refused;
import dev.vestibule.device.kernel.web.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * New values: {@code action=update}. One that is refused does not keep the others from counting.
 */
final class Update {

  private final Parameters parameters;
  private final Ledger ledger;

  Update(Parameters parameters, Ledger ledger) {
    this.parameters = parameters;
    this.ledger = ledger;
  }

  Response answer(Query query) {
    Map<String, String> values = query.values(Set.of());
    if (values.isEmpty()) return Response.plain(Lines.error("No parameter to set"));
    Map<String, String> changes = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          String key = ParameterTree.below(name);
          if (parameters.find(key).filter(it -> mayWrite(query, it)).isPresent()) {
            changes.put(key, value);
          }
        });
    Map<String, Object> before = ledger.values(changes.keySet());
    Map<String, Refused> refused = parameters.setEach(changes);
    ledger.changed(query.request().client(), before);
    var errors = new StringBuilder();
    values.forEach(
        (name, value) -> {
          String key = ParameterTree.below(name);
          if (changes.containsKey(key) && !refused.containsKey(key)) return;
          Optional<Parameter<?>> parameter = parameters.find(key);
          errors.append(Lines.notSet(name, value, parameter));
        });
    return Response.plain(errors.isEmpty() ? Lines.OK : errors.toString());
  }

  private static boolean mayWrite(Query query, Parameter<?> parameter) {
    return query.access().covers(parameter.write());
  }
}
