package dev.vestibule.device.services.schedules;

import dev.vestibule.device.kernel.schedule.ICalendar;
import dev.vestibule.device.kernel.schedule.Schedule;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.store.Document;
import dev.vestibule.device.kernel.store.Store;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;

/** The schedules on the flash. Names are documented, the times of those that ship assumed. */
final class ScheduleBook {

  private static final String PREFIX = "com.axis.schedules.";

  private static final List<Line> SHIPPED =
      List.of(
          shipped("office_hours", "Office Hours", "0105T080000", "0105T180000", "MO,TU,WE,TH,FR"),
          shipped("weekdays", "Weekdays", "0105T000000", "0106T000000", "MO,TU,WE,TH,FR"),
          shipped("weekends", "Weekends", "0103T000000", "0104T000000", "SA,SU"),
          shipped("after_hours", "After Hours", "0105T180000", "0106T080000", "MO,TU,WE,TH,FR"));

  /** A schedule as it is written. */
  record Line(String id, String name, String calendar) {

    Stream<Schedule> read() {
      return ICalendar.read(calendar) instanceof ICalendar.Understood(ICalendar when)
          ? Stream.of(new Schedule(id, name, when))
          : Stream.empty();
    }
  }

  /** What is kept; numbers of new schedules count on, so that nobody gets the id of another. */
  record Content(List<Line> lines, int added) {}

  private final Document<Content> document;

  ScheduleBook(Store store) {
    document =
        store.document(
            "schedules", Codec.json(new TypeReference<Content>() {}), new Content(SHIPPED, 0));
  }

  List<Schedule> all() {
    return document.value().lines().stream().flatMap(Line::read).toList();
  }

  /** Adds one and gives it an id. */
  Schedule add(String name, ICalendar when) {
    Content before = document.value();
    String id = PREFIX + "genid.id-" + before.added();
    List<Line> lines = new ArrayList<>(before.lines());
    lines.add(new Line(id, name, when.toString()));
    document.replace(new Content(List.copyOf(lines), before.added() + 1));
    return new Schedule(id, name, when);
  }

  /** Removes the one with this id; empty if there is none. */
  Optional<Schedule> remove(String id) {
    Optional<Schedule> found = all().stream().filter(it -> it.id().equals(id)).findFirst();
    if (found.isPresent()) {
      Content before = document.value();
      List<Line> left = before.lines().stream().filter(line -> !line.id().equals(id)).toList();
      document.replace(new Content(left, before.added()));
    }
    return found;
  }

  private static Line shipped(String id, String name, String start, String end, String days) {
    return new Line(
        PREFIX + id,
        name,
        "DTSTART:1970%s\nDTEND:1970%s\nRRULE:FREQ=WEEKLY;BYDAY=%s".formatted(start, end, days));
  }
}
