package dev.vestibule.device.services.parameters;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.ParameterTree;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.param.Parameters.Added;
import dev.vestibule.device.kernel.param.Parameters.Refused;
import dev.vestibule.device.kernel.param.Template;
import dev.vestibule.device.kernel.web.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A new group: {@code action=add}. A value that is refused does not keep the group from being
 * added.
 */
final class Addition {

  private static final Set<String> OWN = Set.of("template", "group", "force");

  private final Parameters parameters;
  private final Ledger ledger;

  Addition(Parameters parameters, Ledger ledger) {
    this.parameters = parameters;
    this.ledger = ledger;
  }

  Response answer(Query query) {
    String name = query.argument("template");
    String parent = ParameterTree.below(query.argument("group"));
    Optional<Template> template =
        parameters.templates().stream()
            .filter(it -> it.name().equals(name) && it.parent().equals(parent))
            .findFirst();
    return Response.plain(
        template
            .map(it -> add(it, query))
            .orElseGet(
                () ->
                    Lines.failed(
                        "No template '%s' in group '%s'"
                            .formatted(Lines.printable(name), Lines.printable(parent)))));
  }

  private String add(Template template, Query query) {
    if (!query.access().covers(template.change())) return Lines.failed("Not allowed");
    Map<String, String> values = query.values(OWN);
    Map<String, String> texts = new LinkedHashMap<>();
    values.forEach(
        (name, value) ->
            parameter(template, name)
                .filter(it -> query.access().covers(it.write()))
                .ifPresent(it -> texts.put(it.key(), value)));
    boolean insist = query.argument("force").equals("yes");
    return switch (parameters.add(template, texts, insist)) {
      case Refused(String reason) -> Lines.failed(reason);
      case Added(int index, Map<String, Refused> refused) -> {
        ledger.added(
            query.request().client(),
            template.group(index),
            texts.keySet().stream()
                .map(key -> template.group(index) + "." + key)
                .filter(key -> !refused.containsKey(key))
                .toList());
        var lines = new StringBuilder();
        values.forEach(
            (name, value) -> {
              Optional<Parameter<?>> parameter = parameter(template, name);
              boolean taken =
                  parameter
                      .filter(it -> texts.containsKey(it.key()))
                      .filter(it -> !refused.containsKey(template.at(index, it).key()))
                      .isPresent();
              if (!taken) lines.append(Lines.notSet(name, value, parameter));
            });
        yield lines + template.letter() + index + " " + Lines.OK + "\n";
      }
    };
  }

  /** The parameter that a client names as it would be in a group without a number. */
  private static Optional<Parameter<?>> parameter(Template template, String name) {
    String before = template.parent() + "." + template.letter() + ".";
    String key = ParameterTree.below(name);
    if (!key.startsWith(before)) return Optional.empty();
    String below = key.substring(before.length());
    return template.parameters().stream()
        .<Parameter<?>>map(it -> it)
        .filter(it -> it.key().equals(below))
        .findFirst();
  }
}
