package dev.vestibule.scenarios.peer.controller;

import dev.vestibule.scenarios.peer.ServedTalk;
import dev.vestibule.scenarios.peer.controller.Tokens.Way;
import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Readers that keep a WebSocket open: they tell what has happened, and are told what to show.
 * Source: VAPIX, IdPoint service; the WebSocket is assumed.
 */
final class IdPoints {

  /** How long a card waits for its PIN. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final String TOPIC = "tns1:IdPoint/tnsaxis:";

  private final Timeline time;
  private final AccessControl access;
  private final Consumer<Announcement> announce;
  private final Map<String, Waiting> waiting = new HashMap<>();
  private final CompletableFuture<ServedTalk> subscribed = new CompletableFuture<>();
  private Optional<ServedTalk> subscriber = Optional.empty();

  /** What was shown at a reader that wants more. */
  private record Waiting(Map<String, String> shown, Booking end) {}

  IdPoints(Timeline time, AccessControl access, Consumer<Announcement> announce) {
    this.time = time;
    this.access = access;
    this.announce = announce;
  }

  /** A reader says something. */
  void hear(ServedTalk talk, String text) {
    JsonNode call = JsonMapper.shared().readTree(text);
    time.act(() -> hear(talk, call.path("method").asString(""), call.path("params")));
  }

  private void hear(ServedTalk talk, String method, JsonNode params) {
    switch (method) {
      case "axev:subscribe" -> {
        subscriber = Optional.of(talk);
        subscribed.complete(talk);
      }
      case "axtid:IndicateRemoteActivities" -> indicated(params);
      default -> talk.say("{\"apiVersion\":\"1.0\",\"error\":{\"code\":-32700}}");
    }
  }

  /** The reader that has its WebSocket open. */
  Optional<ServedTalk> subscriber() {
    return subscriber;
  }

  /** Completes when the first reader has its WebSocket open. */
  CompletableFuture<ServedTalk> subscribed() {
    return subscribed;
  }

  /** Every reader shows this. */
  void show(String profile) {
    Tokens.WAYS.forEach(way -> show(way, profile));
  }

  private void show(Way way, String profile) {
    ObjectNode message = JsonMapper.shared().createObjectNode();
    message.put("apiVersion", "1.0").put("method", "axtid:FeedbackMessage");
    message.putObject("params").put("Token", way.reader()).put("Profile", profile);
    subscriber.ifPresent(it -> it.say(message.toString()));
  }

  private void indicated(JsonNode params) {
    Optional<Way> way = Tokens.way(params.path("Token").asString(""));
    Map<String, String> shown = new TreeMap<>();
    for (JsonNode activity : params.path("Activities")) {
      String type = activity.path("Type").asString("");
      if (type.equals("REX")) shown.put("REX", "Active");
      shown.putAll(Pacs.idData(activity.path("Params")));
    }
    way.ifPresent(it -> shown(it, shown));
  }

  private void shown(Way way, Map<String, String> shown) {
    announce(way, shown);
    Map<String, String> all = new TreeMap<>(shown);
    Waiting before = waiting.remove(way.reader());
    if (before != null) {
      before.end.cancel();
      if (!shown.containsKey("Card")) all.putAll(before.shown);
    }
    String word = access.request(way.point(), all);
    if (word.equals(AccessControl.PIN_WANTED)) {
      waiting.put(way.reader(), new Waiting(all, time.after(PATIENCE, () -> timeout(way))));
    }
    show(
        way,
        switch (word) {
          case "Granted" -> "AccessGranted";
          case AccessControl.PIN_WANTED, AccessControl.UNKNOWN -> word;
          default -> "AccessDenied";
        });
  }

  private void timeout(Way way) {
    waiting.remove(way.reader());
    announce.accept(new Announcement(TOPIC + "Timeout", Map.of("IdPointToken", way.reader())));
  }

  private void announce(Way way, Map<String, String> shown) {
    boolean card = shown.containsKey("Card");
    boolean exit = shown.containsKey("REX");
    String reason = exit ? "REX" : card ? "CardPresented" : "CodeEntered";
    announce.accept(
        new Announcement(
            TOPIC + "Activity", Map.of("IdPointToken", way.reader(), "Reason", reason)));
    Map<String, String> data = new TreeMap<>(shown);
    data.remove("REX");
    data.put("IdPointToken", way.reader());
    announce.accept(
        new Announcement(TOPIC + "Request/" + (exit ? "REX" : card ? "IdData" : "PIN"), data));
  }

  /** The button beside this way is pressed. */
  void exit(Way way) {
    shown(way, Map.of("REX", "Active"));
  }
}
