package dev.vestibule.device.kernel.web.schema;

import dev.vestibule.device.kernel.web.schema.Fault.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;

/**
 * An object.
 *
 * @param fields by name, in order
 * @param groups fields of which some exclude each other or some must be there
 * @param lenient whether fields nobody knows are passed over; otherwise they are faults
 */
public record ObjectShape(SequencedMap<String, Field> fields, List<Group> groups, boolean lenient)
    implements Shape {

  static final ObjectShape EMPTY = new ObjectShape(new LinkedHashMap<>(), List.of(), false);

  private static final int LONGEST_NAME = 64;

  /** What may stand in a field, and whether it must be there. */
  public record Field(Shape shape, boolean required) {}

  /** Not more than one of these fields is there; exactly one if one is needed. */
  public record Group(List<String> names, boolean needed) {

    public Group {
      names = List.copyOf(names);
    }

    private String says() {
      return (needed ? "exactly one of " : "at most one of ") + String.join(", ", names);
    }
  }

  public ObjectShape {
    fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    groups = List.copyOf(groups);
    for (Group group : groups) {
      for (String name : group.names) {
        if (!fields.containsKey(name) || fields.get(name).required) {
          throw new IllegalArgumentException("'" + name + "' of a group is no optional field");
        }
      }
    }
  }

  /** The same with one more field that must be there. */
  public ObjectShape required(String name, Shape shape) {
    return with(name, new Field(shape, true));
  }

  /** The same with one more field that may be there. */
  public ObjectShape optional(String name, Shape shape) {
    return with(name, new Field(shape, false));
  }

  /** The same, and exactly one of these optional fields is there. */
  public ObjectShape oneOf(String... names) {
    return with(new Group(List.of(names), true));
  }

  /** The same, and not more than one of these optional fields is there. */
  public ObjectShape atMostOneOf(String... names) {
    return with(new Group(List.of(names), false));
  }

  /** The same, passing over fields nobody knows. */
  public ObjectShape ignoringOthers() {
    return new ObjectShape(fields, groups, true);
  }

  /** The same with every field optional, as for a change of some of them. */
  public ObjectShape partial() {
    var loose = new LinkedHashMap<String, Field>();
    fields.forEach((name, field) -> loose.put(name, new Field(field.shape, false)));
    return new ObjectShape(
        loose, groups.stream().map(group -> new Group(group.names, false)).toList(), lenient);
  }

  /** The same without one field. */
  public ObjectShape without(String name) {
    var fewer = new LinkedHashMap<>(fields);
    fewer.remove(name);
    return new ObjectShape(fewer, groups, lenient);
  }

  @Override
  public String says() {
    return "an object";
  }

  @Override
  public boolean isTyped(JsonNode value) {
    return value.isObject();
  }

  @Override
  public void inspect(JsonNode value, String pointer, Faults faults) {
    fields.forEach((name, field) -> inspect(name, field, value, pointer, faults));
    for (Group group : groups) inspect(group, value, pointer, faults);
    if (!lenient) inspectOthers(value, pointer, faults);
  }

  private static void inspect(
      String name, Field field, JsonNode value, String pointer, Faults faults) {
    String here = Faults.below(pointer, name);
    if (value.has(name)) {
      faults.check(field.shape, value.path(name), here);
    } else if (field.required) {
      faults.add(here, Kind.MISSING, Faults.name(here) + " is missing");
    }
  }

  private static void inspect(Group group, JsonNode value, String pointer, Faults faults) {
    long there = group.names.stream().filter(value::hasNonNull).count();
    if (there == 1 || there == 0 && !group.needed) return;
    Kind kind = there == 0 ? Kind.MISSING : Kind.NOT_ALLOWED;
    faults.add(pointer, kind, Faults.name(pointer) + " needs " + group.says());
  }

  private void inspectOthers(JsonNode value, String pointer, Faults faults) {
    for (Map.Entry<String, JsonNode> sent : value.properties()) {
      if (faults.full()) return;
      String name = sent.getKey();
      if (fields.containsKey(name)) continue;
      String here = Faults.below(pointer, clean(name));
      faults.add(here, Kind.UNKNOWN, Faults.name(here) + " is unknown");
    }
  }

  /** A name somebody else chose, so that it does no harm in an answer or a log. */
  private static String clean(String name) {
    String seen = name.replaceAll("\\p{Cntrl}", "?");
    return seen.length() <= LONGEST_NAME ? seen : seen.substring(0, LONGEST_NAME);
  }

  private ObjectShape with(String name, Field field) {
    if (fields.containsKey(name)) throw new IllegalArgumentException("two fields '" + name + "'");
    var more = new LinkedHashMap<>(fields);
    more.put(name, field);
    return new ObjectShape(more, groups, lenient);
  }

  private ObjectShape with(Group group) {
    var more = new ArrayList<>(groups);
    more.add(group);
    return new ObjectShape(fields, more, lenient);
  }
}
