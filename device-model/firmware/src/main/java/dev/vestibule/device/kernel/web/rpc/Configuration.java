package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.catalogue.Catalogue;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.web.rpc.Outcome.Failed;
import dev.vestibule.device.kernel.web.rpc.Outcome.Kind;
import dev.vestibule.device.kernel.web.schema.ChoiceShape;
import dev.vestibule.device.kernel.web.schema.IntegerShape;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The configuration object of a remote service. Its fields are declared by the services that mean
 * them, at paths such as {@code CardReaderConfiguration.Protocol}. A change is made as a whole or,
 * if one field cannot have its value, not at all.
 */
public final class Configuration {

  private final Parameters parameters;
  private final Catalogue<Placed> fields = new Catalogue<>(Placed::path);

  private record Placed(String path, Field field) {
    String[] names() {
      return path.split("\\.");
    }
  }

  Configuration(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Adds a field, before the start. */
  public void declare(String path, Field field) {
    fields.declare(new Placed(path, field));
  }

  /** Adds a field that is a parameter, before the start. */
  public void declare(String path, Parameter<?> parameter) {
    declare(path, new ParameterField<>(parameters, parameter));
  }

  /**
   * Adds fields that are parameters of one group, before the start. A field is called as its
   * parameter is within the group, but begins small, as the Intercom service has it; only an
   * acronym stays as it is.
   *
   * @param path where they are, such as {@code CardReaderConfiguration.OutputFormat}
   * @param group what the keys begin with, such as {@code Reader.OutputFormat}
   */
  public void declare(String path, String group, List<Parameter<?>> parameters) {
    for (Parameter<?> parameter : parameters) {
      String key = parameter.key();
      if (!key.startsWith(group + ".")) {
        throw new IllegalArgumentException(key + " is no parameter of the group " + group);
      }
      int name = key.lastIndexOf('.') + 1;
      String within = key.substring(group.length(), name);
      declare(path + within + beginningSmall(key.substring(name)), parameter);
    }
  }

  private static String beginningSmall(String name) {
    boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
    return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  void seal() {
    fields.seal();
  }

  /** The part at the top that has this name, as it is. */
  public JsonNode part(String name) {
    return value().path(name);
  }

  /** The words that the field at this path may be. */
  public ArrayNode words(String path) {
    Shape shape =
        fields.find(path).orElseThrow(() -> new IllegalStateException(path)).field.shape();
    ArrayNode words = JsonNodeFactory.instance.arrayNode();
    if (!(shape instanceof ChoiceShape(List<String> choice))) {
      throw new IllegalStateException(path + " is no choice of words");
    }
    choice.forEach(words::add);
    return words;
  }

  /** The limits of all fields that are whole numbers, by the last parts of their paths. */
  ArrayNode limits() {
    ArrayNode limits = JsonNodeFactory.instance.arrayNode();
    for (Placed placed : fields.all()) {
      if (!(placed.field.shape() instanceof IntegerShape(long min, long max))) continue;
      limits.addObject().put("Name", last(placed.names())).put("Min", min).put("Max", max);
    }
    return limits;
  }

  /** All fields as they are. */
  ObjectNode value() {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    for (Placed placed : fields.all()) {
      String[] names = placed.names();
      ObjectNode parent = whole;
      for (int i = 0; i < names.length - 1; i++) parent = parent.withObjectProperty(names[i]);
      parent.set(last(names), placed.field.value());
    }
    return whole;
  }

  /** The shape of a change: every field may be left out. */
  ObjectShape shape() {
    return shape(
        fields.all().stream().map(placed -> List.of(placed.names())).toList(),
        fields.all().stream().map(placed -> placed.field.shape()).toList());
  }

  private static ObjectShape shape(List<List<String>> paths, List<Shape> shapes) {
    Map<String, List<Integer>> byName = new LinkedHashMap<>();
    for (int i = 0; i < paths.size(); i++) {
      byName.computeIfAbsent(paths.get(i).getFirst(), none -> new ArrayList<>()).add(i);
    }
    ObjectShape shape = Shape.object();
    for (Map.Entry<String, List<Integer>> part : byName.entrySet()) {
      List<Integer> places = part.getValue();
      boolean leaf = paths.get(places.getFirst()).size() == 1;
      shape =
          shape.optional(
              part.getKey(),
              leaf
                  ? shapes.get(places.getFirst())
                  : shape(
                      places.stream()
                          .map(i -> paths.get(i).subList(1, paths.get(i).size()))
                          .toList(),
                      places.stream().map(shapes::get).toList()));
    }
    return shape;
  }

  /**
   * Changes fields.
   *
   * @param wanted of the declared shape
   * @param whole whether fields that are left out become the factory's; otherwise they stay
   * @return why nothing was changed; empty if all is as wanted
   */
  Optional<Failed> change(ObjectNode wanted, boolean whole) {
    Map<String, String> texts = new HashMap<>();
    List<Runnable> works = new ArrayList<>();
    for (Placed placed : fields.all()) {
      JsonNode value = at(wanted, placed.names());
      if (value.isMissingNode() && !whole) continue;
      JsonNode next = value.isMissingNode() ? placed.field.initial() : value;
      switch (placed.field.plan(next)) {
        case Field.Change.Texts(var byKey) -> texts.putAll(byKey);
        case Field.Change.Work(var work) -> works.add(work);
        case Field.Change.Refused(var reason) -> {
          return Optional.of(new Failed(Kind.INVALID_VALUE, reason));
        }
      }
    }
    if (parameters.set(texts) instanceof Parameters.Refused(String reason)) {
      return Optional.of(new Failed(Kind.INVALID_VALUE, reason));
    }
    works.forEach(Runnable::run);
    return Optional.empty();
  }

  private static String last(String[] names) {
    return names[names.length - 1];
  }

  private static JsonNode at(JsonNode whole, String[] names) {
    JsonNode node = whole;
    for (String name : names) node = node.path(name);
    return node;
  }
}
