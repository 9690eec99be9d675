package dev.vestibule.scenarios.peer.controller;

import java.util.Map;
import java.util.Optional;

/** What readers show of a door. Source of the words: VAPIX, IdPointFeedback. */
final class FeedbackOf {

  private static final Map<String, String> WORDS =
      Map.of(
          "DoorMode=Unlocked", "DoorUnlocked",
          "DoorMode=Locked", "DoorLocked",
          "DoorWarning=OpenTooLong", "DoorPreAlarmWarning",
          "DoorAlarm=DoorOpenTooLong", "DoorOpenTooLong",
          "DoorAlarm=DoorForcedOpen", "Alarm",
          "DoorAlarm=Normal", "Idle");

  private FeedbackOf() {}

  static Optional<String> of(Announcement announcement) {
    String what = announcement.topic().substring(announcement.topic().lastIndexOf('/') + 1);
    String state = announcement.data().getOrDefault("State", "");
    return Optional.ofNullable(WORDS.get(what + "=" + state));
  }
}
