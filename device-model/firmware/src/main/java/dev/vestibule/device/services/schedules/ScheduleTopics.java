package dev.vestibule.device.services.schedules;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Source;
import java.util.List;

/** What schedules tell. */
final class ScheduleTopics {

  private static final Source SOURCE = Source.vapix("Event and action services, recurring events");
  private static final List<Item> ID = List.of(Item.string("id", "Schedule"));

  static final Topic INTERVAL =
      Topic.property(
          "tns1:UserAlarm/tnsaxis:Recurring/Interval",
          "Scheduled event",
          ID,
          List.of(Item.bool("active", "Active")),
          "A schedule is active.",
          SOURCE);

  static final Topic PULSE =
      Topic.message(
          "tns1:UserAlarm/tnsaxis:Recurring/Pulse",
          "Recurring pulse",
          ID,
          List.of(),
          "A pulse beats.",
          SOURCE);

  private ScheduleTopics() {}
}
