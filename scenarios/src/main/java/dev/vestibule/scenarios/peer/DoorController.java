package dev.vestibule.scenarios.peer;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.scenarios.peer.WebOrigin.Page;
import dev.vestibule.scenarios.peer.WebOrigin.Seen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Axis door controller with one door, a reader on either side of it, and credentials. Source:
 * VAPIX, Access control service. It has no schedules: a credential is enabled or not.
 */
public final class DoorController {

  private static final String PATH = "/vapix/pacs";
  private static final String CONTROLLER = "Axis-00408c184bdb+AccessController";
  private static final String DOOR = "Axis-00408c184bdb:1351591416.000000001";

  private final WebOrigin server;
  private final Set<Map<String, String>> enabled = ConcurrentHashMap.newKeySet();
  private final Set<Map<String, String>> disabled = ConcurrentHashMap.newKeySet();
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private final Map<Integer, CompletableFuture<Integer>> unlocks = new ConcurrentHashMap<>();
  private volatile int unlocked;

  /**
   * A controller on this host, with the account root, password pass.
   *
   * @param port 0 for any that is free
   * @param tls what it shows; empty for plain HTTP
   */
  public DoorController(Net net, int port, Optional<ServerTls> tls) {
    server = new WebOrigin(net, port, tls);
    server.wants(new Login("root", "pass", Login.Scheme.DIGEST_SHA_256));
    server.answers(PATH, this::answer);
  }

  /** Where it is reached. */
  public NetAddress address() {
    return server.address();
  }

  /** Has a credential of these identification data, such as {@code Card}. */
  public void credential(Map<String, String> idData, boolean isEnabled) {
    (isEnabled ? enabled : disabled).add(Map.copyOf(idData));
  }

  /** The identification data of each request, in order. */
  public List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  /** How often the door was unlocked. */
  public int unlocked() {
    return unlocked;
  }

  /** Completes when the door is unlocked for the so-many-th time. */
  public CompletableFuture<Integer> unlock(int time) {
    return unlocks.computeIfAbsent(time, which -> new CompletableFuture<>());
  }

  /** Answers this to everything from now on. */
  public void spoil(Page page) {
    server.answers(PATH, page);
  }

  private Page answer(Seen request) {
    JsonNode body = JsonMapper.shared().readTree(request.body());
    Map.Entry<String, JsonNode> call = body.properties().iterator().next();
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    switch (call.getKey()) {
      case "pacsaxis:GetAccessControllerList" -> controllers(answer);
      case "pacsaxis:GetAccessPointList" -> accessPoints(answer, call.getValue());
      case "pacsaxis:RequestAccess" -> decide(answer, call.getValue());
      default -> {
        return new Page(400, Map.of(), "{\"Fault\": \"env:Sender\"}");
      }
    }
    return new Page(200, Map.of("Content-Type", "application/json"), answer.toString());
  }

  private static void controllers(ObjectNode answer) {
    ObjectNode controller = answer.putArray("AccessController").addObject();
    controller.put("token", CONTROLLER).putArray("AccessPoint").add("point-in").add("point-out");
  }

  /** One to a page, so that clients must turn pages. */
  private static void accessPoints(ObjectNode answer, JsonNode arguments) {
    boolean second = arguments.path("StartReference").asString("").equals("2");
    String direction = second ? "in" : "out";
    ArrayNode points = answer.putArray("AccessPoint");
    ObjectNode point = points.addObject();
    point.put("token", "point-" + direction).put("Name", second ? "Entrance" : "Exit");
    point.put("Entity", DOOR);
    point.putArray("IdPointDevice").addObject().put("IdPoint", "reader-" + direction);
    point.putArray("Attribute").addObject().put("Name", "Direction").put("Value", direction);
    if (!second) answer.put("NextStartReference", "2");
  }

  private void decide(ObjectNode answer, JsonNode request) {
    Map<String, String> data = new TreeMap<>();
    for (JsonNode item : request.path("IdData")) {
      data.put(item.path("Name").stringValue(), item.path("Value").stringValue());
    }
    asked.add(data);
    boolean here =
        request.path("Token").asString("").equals(CONTROLLER)
            && request.path("SourceToken").asString("").equals("reader-in")
            && request.path("TargetToken").asString("").equals(DOOR);
    if (!here) {
      refuse(answer, "Other");
    } else if ("Active".equals(data.get("REX")) || has(enabled, data)) {
      unlocked++;
      unlock(unlocked).complete(unlocked);
      answer.put("AccessGranted", true).put("Reason", "Granted");
    } else {
      refuse(answer, has(disabled, data) ? "CredentialNotEnabled" : "InvalidCredential");
    }
  }

  private static void refuse(ObjectNode answer, String reason) {
    answer.put("AccessGranted", false).put("Reason", reason);
  }

  private static boolean has(Set<Map<String, String>> credentials, Map<String, String> shown) {
    return credentials.stream()
        .anyMatch(credential -> shown.entrySet().containsAll(credential.entrySet()));
  }
}
