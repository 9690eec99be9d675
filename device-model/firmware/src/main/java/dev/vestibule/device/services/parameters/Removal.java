package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.ParameterTree;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Parameters.Refused;
import dev.vestibule.device.kernel.web.Response;

/** Groups that were added go: {@code action=remove}. */
final class Removal {

  private final Parameters parameters;
  private final Ledger ledger;

  Removal(Parameters parameters, Ledger ledger) {
    this.parameters = parameters;
    this.ledger = ledger;
  }

  /** Removes those that can be removed; an error for each of the others. */
  Response answer(Query query) {
    var errors = new StringBuilder();
    for (String group : query.groups()) {
      if (!remove(ParameterTree.below(group), query)) {
        errors.append(Lines.error("Error removing group '" + Lines.printable(group) + "'!"));
      }
    }
    return Response.plain(errors.isEmpty() ? Lines.OK : errors.toString());
  }

  private boolean remove(String group, Query query) {
    boolean allowed =
        parameters.templates().stream()
            .filter(it -> it.index(group).isPresent())
            .anyMatch(it -> query.access().covers(it.change()));
    if (!allowed || parameters.remove(group) instanceof Refused) return false;
    ledger.removed(query.request().client(), group);
    return true;
  }
}
