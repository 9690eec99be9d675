package dev.vestibule.scenarios.peer.controller;

import dev.vestibule.scenarios.peer.controller.Tokens.Way;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The functions behind {@code /vapix/pacs}. Source: VAPIX, Access control service. */
final class Pacs {

  private final AccessControl access;
  private final Consumer<Map<String, String>> asked;

  /**
   * @param asked is told the identification data of each request
   */
  Pacs(AccessControl access, Consumer<Map<String, String>> asked) {
    this.access = access;
    this.asked = asked;
  }

  /** Answers a call; false if there is no such function. */
  boolean answer(String function, JsonNode arguments, ObjectNode answer) {
    switch (function) {
      case "pacsaxis:GetAccessControllerList" -> controllers(answer);
      case "pacsaxis:GetAccessPointList" -> accessPoints(answer, arguments);
      case "pacsaxis:RequestAccess" -> decide(answer, arguments);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void controllers(ObjectNode answer) {
    ObjectNode controller = answer.putArray("AccessController").addObject();
    ArrayNode points = controller.put("token", Tokens.CONTROLLER).putArray("AccessPoint");
    Tokens.WAYS.forEach(way -> points.add(way.point()));
  }

  /** One to a page, so that clients must turn pages. */
  private static void accessPoints(ObjectNode answer, JsonNode arguments) {
    int page = Integer.parseInt(arguments.path("StartReference").asString("0"));
    Way way = Tokens.WAYS.get(page);
    ObjectNode point = answer.putArray("AccessPoint").addObject();
    point.put("token", way.point()).put("Name", way.name()).put("Entity", Tokens.DOOR);
    point.putArray("IdPointDevice").addObject().put("IdPoint", way.reader());
    ObjectNode direction = point.putArray("Attribute").addObject();
    direction.put("Name", "Direction").put("Value", way.direction());
    if (page + 1 < Tokens.WAYS.size()) answer.put("NextStartReference", "" + (page + 1));
  }

  private void decide(ObjectNode answer, JsonNode request) {
    Map<String, String> shown = idData(request.path("IdData"));
    asked.accept(shown);
    Optional<Way> way = Tokens.way(request.path("SourceToken").asString(""));
    boolean here =
        request.path("Token").asString("").equals(Tokens.CONTROLLER)
            && request.path("TargetToken").asString("").equals(Tokens.DOOR);
    String word =
        way.filter(any -> here).map(it -> access.request(it.point(), shown)).orElse("Other");
    answer.put("AccessGranted", word.equals("Granted")).put("Reason", word);
  }

  /** Names and values of a list of identification data. */
  static Map<String, String> idData(JsonNode list) {
    Map<String, String> data = new TreeMap<>();
    for (JsonNode item : list) {
      data.put(item.path("Name").stringValue(), item.path("Value").stringValue());
    }
    return data;
  }
}
