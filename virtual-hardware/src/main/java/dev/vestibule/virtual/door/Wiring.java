package dev.vestibule.virtual.door;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.Pin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is wired to a unit, as data.
 *
 * @param doors each with a name, a relay and a contact of its own
 * @param loads what else hangs on the supplies
 */
public record Wiring(List<DoorWiring> doors, List<LoadWiring> loads) {

  /**
   * A load on a supply, such as a siren.
   *
   * @param name of the load
   * @param power the supply pin, such as {@code relay/3}
   * @param milliamps 1-10 000
   */
  public record LoadWiring(String name, String power, int milliamps) {}

  /** Nothing is wired. */
  public static final Wiring NONE = new Wiring(List.of(), List.of());

  public Wiring {
    doors = List.copyOf(doors);
    loads = List.copyOf(loads);
  }

  /** The usual wiring: one usual door. */
  public static Wiring usual() {
    return new Wiring(List.of(DoorWiring.usual()), List.of());
  }

  /** What is wired, in words, such as {@code Entrance, siren}. */
  public String words() {
    String all =
        Stream.concat(doors.stream().map(DoorWiring::name), loads.stream().map(LoadWiring::name))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "Nothing" : all;
  }

  /** Throws, saying what is wrong, unless it can be wired to such a board. */
  public void check(BoardPlan plan) {
    Set<String> taken = new HashSet<>();
    for (DoorWiring door : doors) {
      once(taken, door.name(), door.name());
      plan.pin(door.relay(), Pin.Contact.class, "a NO/NC pin, which the lock of a door needs");
      once(taken, door.relay(), door.name());
      if (!door.power().isEmpty()) supply(plan, door.power(), door.name());
      if (!door.contact().isEmpty()) {
        plan.pin(door.contact(), Pin.Io.class, "an input, which a door contact needs");
        once(taken, door.contact(), door.name());
      }
    }
    for (LoadWiring load : loads) {
      supply(plan, load.power(), load.name());
      if (load.milliamps() < 1 || load.milliamps() > 10_000) {
        throw new IllegalArgumentException(load.name() + " takes 1-10 000 mA: " + load.milliamps());
      }
    }
  }

  private static void supply(BoardPlan plan, String place, String what) {
    plan.pin(place, Pin.PowerOut.class, "a supply, which " + what + " needs");
  }

  private static void once(Set<String> taken, String thing, String door) {
    if (!taken.add(thing)) {
      throw new IllegalArgumentException("door " + door + ": " + thing + " is wired already");
    }
  }
}
