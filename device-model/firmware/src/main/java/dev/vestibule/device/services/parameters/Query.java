package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.web.Request;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request in the words of param.cgi.
 *
 * @param access what the client may do with it
 */
record Query(Request request, Access access) {

  /** Arguments that are never a parameter. Source: VAPIX, Parameter management. */
  private static final Set<String> COMMON =
      Set.of("action", "usergroup", "responseformat", "Axis-Orig-Sw");

  /** The value of an argument; empty if it is not there. */
  String argument(String name) {
    return request.argument(name).orElse("");
  }

  /** What is asked for, each once; all, if nothing is named. */
  Set<String> groups() {
    List<String> lists = request.arguments().getOrDefault("group", List.of(""));
    if (lists.size() == 1 && lists.getFirst().indexOf(',') < 0) return Set.of(lists.getFirst());
    var groups = new LinkedHashSet<String>();
    for (String list : lists) groups.addAll(List.of(list.split(",", -1)));
    return groups;
  }

  /** Values by the names that the client gives them, in its order; of several, the last counts. */
  Map<String, String> values(Set<String> others) {
    var values = new LinkedHashMap<String, String>();
    request
        .arguments()
        .forEach(
            (name, given) -> {
              if (!COMMON.contains(name) && !others.contains(name)) {
                values.put(name, given.getLast());
              }
            });
    return values;
  }
}
