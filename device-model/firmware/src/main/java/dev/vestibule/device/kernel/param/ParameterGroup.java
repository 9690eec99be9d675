package dev.vestibule.device.kernel.param;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A group of the catalogue as somebody sees it who wants to look over all of it: a client that asks
 * for definitions, or a page of settings.
 *
 * @param name its part of the path; the outermost is {@code root}
 * @param template of the groups that can be added to it
 * @param settings in it
 * @param groups in it
 */
public record ParameterGroup(
    String name, Optional<Template> template, List<Setting> settings, List<ParameterGroup> groups) {

  /**
   * A parameter with its value. Its words and its type are the parameter's.
   *
   * @param value as clients read it
   * @param writable whether the reader may change it
   * @param securityLevel who may create, delete, read and write it, a digit each
   */
  public record Setting(
      Parameter<?> parameter, String value, boolean writable, String securityLevel) {}

  /**
   * The groups of some parameters.
   *
   * @param shown in the order clients list them
   * @param reader what the reader may do; what may not be read is left out
   */
  public static ParameterGroup of(Parameters parameters, List<Parameter<?>> shown, Access reader) {
    Deque<ParameterGroup> path = new ArrayDeque<>();
    ParameterGroup root = empty("root", Optional.empty());
    path.push(root);
    String at = "";
    for (Parameter<?> parameter : shown) {
      if (!reader.covers(parameter.read())) continue;
      String group = group(parameter.key());
      while (!at.isEmpty() && !group.equals(at) && !group.startsWith(at + ".")) {
        path.pop();
        at = group(at);
      }
      while (!at.equals(group)) {
        int from = at.isEmpty() ? 0 : at.length() + 1;
        int dot = group.indexOf('.', from);
        at = dot < 0 ? group : group.substring(0, dot);
        ParameterGroup next = empty(at.substring(from), template(parameters, at));
        path.element().groups.add(next);
        path.push(next);
      }
      path.element().settings.add(setting(parameters, parameter, reader));
    }
    return root;
  }

  private static ParameterGroup empty(String name, Optional<Template> template) {
    return new ParameterGroup(name, template, new ArrayList<>(), new ArrayList<>());
  }

  private static Setting setting(Parameters parameters, Parameter<?> parameter, Access reader) {
    int change =
        parameters.templates().stream()
            .filter(template -> template.index(parameter.key()).isPresent())
            .findFirst()
            .map(Template::change)
            .orElse(Access.NOBODY)
            .digit();
    return new Setting(
        parameter,
        parameters.text(parameter),
        reader.covers(parameter.write()),
        "" + change + change + parameter.read().digit() + parameter.write().digit());
  }

  private static Optional<Template> template(Parameters parameters, String path) {
    return parameters.templates().stream().filter(it -> it.parent().equals(path)).findFirst();
  }

  private static String group(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }
}
