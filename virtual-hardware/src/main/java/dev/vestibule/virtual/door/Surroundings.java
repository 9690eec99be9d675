package dev.vestibule.virtual.door;

import dev.vestibule.virtual.board.BoardPlan;
import dev.vestibule.virtual.board.Pin;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.Wiring.LoadWiring;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.VirtualSupply;
import java.util.List;
import java.util.Optional;

/** The wall the unit is mounted on: doors and loads, wired as a {@link Wiring} says. */
public final class Surroundings {

  private final VirtualBoard board;
  private Wiring wiring = Wiring.NONE;
  private volatile List<Door> doors = List.of();

  /** Nothing is wired to this board yet. */
  public Surroundings(VirtualBoard board) {
    this.board = board;
  }

  /** Takes off what was wired and wires this; throws before anything changes if it cannot be. */
  public void wire(Wiring wiring) {
    BoardPlan plan = board.plan();
    wiring.check(plan);
    doors.forEach(Door::unwire);
    this.wiring.loads().forEach(it -> supply(it.power()).load(it.name(), 0));
    this.wiring = wiring;
    doors = wiring.doors().stream().map(this::door).toList();
    for (LoadWiring load : wiring.loads()) {
      supply(load.power()).load(load.name(), load.milliamps());
    }
  }

  /** What is wired. */
  public Wiring wiring() {
    return wiring;
  }

  /** The doors in the order of the wiring. */
  public List<Door> doors() {
    return doors;
  }

  private Door door(DoorWiring wiring) {
    VirtualRelay relay = relay(wiring.relay());
    Optional<VirtualSupply> supply =
        wiring.power().isEmpty() ? Optional.empty() : Optional.of(supply(wiring.power()));
    Optional<VirtualIoPort> contact =
        wiring.contact().isEmpty() ? Optional.empty() : Optional.of(port(wiring.contact()));
    return new Door(board.bus(), wiring, new Lock(wiring, relay, supply), contact);
  }

  private VirtualRelay relay(String place) {
    return board.relay(board.plan().pin(place, Pin.Contact.class, "a NO/NC pin").relay());
  }

  private VirtualIoPort port(String place) {
    return board.ioPort(board.plan().pin(place, Pin.Io.class, "an input").port());
  }

  private VirtualSupply supply(String place) {
    return board.supply(board.plan().pin(place, Pin.PowerOut.class, "a supply").rating().name());
  }
}
