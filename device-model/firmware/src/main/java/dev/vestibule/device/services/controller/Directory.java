package dev.vestibule.device.services.controller;

import dev.vestibule.device.services.controller.Calls.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Finds out which readers a door controller has. Source: VAPIX, Access control service; which of
 * its lists are asked is assumed.
 */
final class Directory {

  private static final String PATH = "/vapix/pacs";
  private static final int PAGE = 100;
  private static final int MOST_PAGES = 10;
  private static final int LONGEST = 256;

  private final Calls calls;

  Directory(Calls calls) {
    this.calls = calls;
  }

  /**
   * What was found.
   *
   * @param status OK if there are readers
   * @param why words for everything else; holds no secret
   * @param readers in the controller's order
   */
  record Listing(Status status, String why, List<EntranceReader> readers) {}

  /** Asks; tells the listing once, later. */
  void list(Controller controller, Consumer<Listing> told) {
    all(
        controller,
        "AccessController",
        controllers ->
            all(
                controller,
                "AccessPoint",
                points -> told.accept(listing(readers(controllers, points))),
                told),
        told);
  }

  private static Listing listing(List<EntranceReader> readers) {
    return readers.isEmpty()
        ? new Listing(Status.NO_ACCESS_POINTS, "it has no readers", List.of())
        : new Listing(Status.OK, "", readers);
  }

  private void all(
      Controller controller, String kind, Consumer<List<JsonNode>> found, Consumer<Listing> told) {
    page(controller, kind, "", new ArrayList<>(), 1, found, told);
  }

  private void page(
      Controller controller,
      String kind,
      String start,
      List<JsonNode> soFar,
      int number,
      Consumer<List<JsonNode>> found,
      Consumer<Listing> told) {
    ObjectNode arguments = JsonNodeFactory.instance.objectNode().put("Limit", PAGE);
    if (!start.isEmpty()) arguments.put("StartReference", start);
    calls.call(
        controller,
        PATH,
        "pacsaxis:Get" + kind + "List",
        arguments,
        answer -> {
          switch (answer) {
            case Answer.Nothing(Status status, String why) ->
                told.accept(new Listing(status, why, List.of()));
            case Answer.Said(ObjectNode value) when !value.path(kind).isArray() -> {
              Answer.Nothing strange = Calls.strange();
              told.accept(new Listing(strange.status(), strange.why(), List.of()));
            }
            case Answer.Said(ObjectNode value) -> {
              value.path(kind).forEach(soFar::add);
              String next = text(value, "NextStartReference");
              if (next.isEmpty() || number >= MOST_PAGES) found.accept(soFar);
              else page(controller, kind, next, soFar, number + 1, found, told);
            }
          }
        });
  }

  private static List<EntranceReader> readers(List<JsonNode> controllers, List<JsonNode> points) {
    Map<String, String> deciders = new HashMap<>();
    for (JsonNode controller : controllers) {
      controller
          .path("AccessPoint")
          .forEach(point -> deciders.put(point.asString(""), text(controller, "token")));
    }
    List<EntranceReader> readers = new ArrayList<>();
    for (JsonNode point : points) {
      String token = text(point, "token");
      for (JsonNode device : point.path("IdPointDevice")) {
        var reader =
            new EntranceReader(
                text(point, "Name"),
                deciders.getOrDefault(token, ""),
                text(device, "IdPoint"),
                text(point, "Entity"),
                token,
                leadsIn(point));
        if (!reader.accessController().isEmpty() && !reader.source().isEmpty()) readers.add(reader);
      }
    }
    return List.copyOf(readers);
  }

  private static boolean leadsIn(JsonNode point) {
    for (JsonNode attribute : point.path("Attribute")) {
      if (text(attribute, "Name").equals("Direction")) {
        return text(attribute, "Value").equals("in");
      }
    }
    return false;
  }

  /** A text that can be kept; what is of another type or too long counts as empty. */
  private static String text(JsonNode node, String name) {
    JsonNode value = node.path(name);
    if (!value.isString()) return "";
    String text = value.stringValue();
    boolean plain = text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    return plain ? text : "";
  }
}
