package dev.vestibule.scenarios.peer.controller;

import java.util.Map;

/**
 * An event that the controller emits. Source of topics and items: VAPIX, Physical access control.
 *
 * @param topic its path, such as {@code tns1:Door/State/DoorMode}
 * @param data source and data items together
 */
public record Announcement(String topic, Map<String, String> data) {

  public Announcement {
    data = Map.copyOf(data);
  }
}
