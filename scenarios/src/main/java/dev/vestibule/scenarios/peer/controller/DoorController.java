package dev.vestibule.scenarios.peer.controller;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.ServedTalk;
import dev.vestibule.scenarios.peer.ServerTls;
import dev.vestibule.scenarios.peer.WebOrigin;
import dev.vestibule.scenarios.peer.WebOrigin.Page;
import dev.vestibule.scenarios.peer.WebOrigin.Seen;
import dev.vestibule.virtual.time.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An Axis door controller with one door, a reader on either side of it, a request-to-exit button
 * and credentials; its clock is the unit's time. Source: VAPIX, Physical access control.
 */
public final class DoorController {

  private static final String PACS = "/vapix/pacs";

  private final Timeline time;
  private final WebOrigin server;
  private final Credentials credentials = new Credentials();
  private final ControlledDoor door;
  private final AccessControl access;
  private final Pacs pacs;
  private final IdPoints readers;
  private final List<Announcement> announced = new CopyOnWriteArrayList<>();
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private final Map<Integer, CompletableFuture<Integer>> unlocks = new ConcurrentHashMap<>();
  private volatile int unlocked;

  /**
   * A controller on this host, with the account root, password pass.
   *
   * @param port 0 for any that is free
   * @param tls what it shows; empty for plain HTTP
   */
  public DoorController(Timeline time, Net net, int port, Optional<ServerTls> tls) {
    this.time = time;
    door = new ControlledDoor(time, Tokens.DOOR, this::announce);
    access = new AccessControl(time, credentials, door, this::announce);
    pacs = new Pacs(access, asked::add);
    readers = new IdPoints(time, access, this::announce);
    server = new WebOrigin(net, port, tls);
    server.wants(new Login("root", "pass", Login.Scheme.DIGEST_SHA_256));
    server.answers(PACS, this::answer);
    server.talks("/vapix/idpointws", readers::hear);
  }

  /** Where it is reached. */
  public NetAddress address() {
    return server.address();
  }

  /** Has this credential from now on. */
  public void add(Credential credential) {
    time.act(() -> credentials.add(credential));
  }

  /** Its door. */
  public ControlledDoor door() {
    return door;
  }

  /** Somebody inside presses the request-to-exit button. */
  public void pressExit() {
    time.act(() -> readers.exit(Tokens.WAYS.getFirst()));
  }

  /** The WebSocket that the unit has opened last. */
  public ServedTalk talk() {
    return readers.subscriber().orElseThrow(() -> new IllegalStateException("no WebSocket"));
  }

  /** Completes when the unit has opened its first WebSocket. */
  public CompletableFuture<ServedTalk> firstTalk() {
    return readers.subscribed();
  }

  /** Has the readers show this, such as {@code DoorOpenTooLong}. */
  public void show(String profile) {
    time.act(() -> readers.show(profile));
  }

  /** What it has announced so far, in order. */
  public List<Announcement> announced() {
    return List.copyOf(announced);
  }

  /** The identification data of each request, in order. */
  public List<Map<String, String>> asked() {
    return List.copyOf(asked);
  }

  /** How often the lock was released. */
  public int unlocked() {
    return unlocked;
  }

  /** Completes when the lock is released for the so-many-th time. */
  public CompletableFuture<Integer> unlock(int time) {
    return unlocks.computeIfAbsent(time, which -> new CompletableFuture<>());
  }

  /** Answers this to everything from now on. */
  public void spoil(Page page) {
    server.answers(PACS, page);
  }

  private Page answer(Seen request) {
    JsonNode body = JsonMapper.shared().readTree(request.body());
    Map.Entry<String, JsonNode> call = body.properties().iterator().next();
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    var known = new CompletableFuture<Boolean>();
    time.act(() -> known.complete(pacs.answer(call.getKey(), call.getValue(), answer)));
    return known.join()
        ? new Page(200, Map.of("Content-Type", "application/json"), answer.toString())
        : new Page(400, Map.of(), "{\"Fault\": \"env:Sender\"}");
  }

  private void announce(Announcement announcement) {
    announced.add(announcement);
    FeedbackOf.of(announcement).ifPresent(readers::show);
    boolean released =
        announcement.topic().endsWith("/LockPhysicalState")
            && announcement.data().containsValue("Unlocked");
    if (released) unlock(++unlocked).complete(unlocked);
  }
}
