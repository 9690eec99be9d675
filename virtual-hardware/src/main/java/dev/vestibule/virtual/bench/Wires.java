package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.board.Pin;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.door.DoorWiring;
import dev.vestibule.virtual.door.Wiring;
import dev.vestibule.virtual.door.Wiring.LoadWiring;
import dev.vestibule.virtual.part.Panel;
import dev.vestibule.virtual.part.PanelEar;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.Wired;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What hands have wired to a unit beside its {@link Wiring}, by the signal names of the parts.
 *
 * @param io what is at each I/O pin
 * @param supplies the loads on each supply, in milliamperes
 * @param relays the loads in the circuit of each relay
 * @param panel what is at the reader connector
 */
public record Wires(
    Map<String, Wired> io,
    Map<String, Map<String, Integer>> supplies,
    Map<String, Map<String, VirtualRelay.Load>> relays,
    Panel panel) {

  public Wires {
    io = Map.copyOf(io);
    supplies = Map.copyOf(supplies);
    relays = Map.copyOf(relays);
  }

  /** What is wired to this board by hand. */
  static Wires of(VirtualBoard board, Wiring wiring) {
    Set<String> contacts = contacts(board, wiring);
    Set<String> names = names(wiring);
    return new Wires(
        board.plan().ioPorts().stream()
            .filter(name -> !contacts.contains(name))
            .collect(Collectors.toMap(Function.identity(), name -> board.ioPort(name).wired())),
        supplies(board).stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), it -> without(names, board.supply(it).loads()))),
        board.plan().relays().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), it -> without(names, board.relay(it).loads()))),
        board.readerConnector().panel());
  }

  /** Takes off what hands have wired to this board and wires this. */
  void join(VirtualBoard board, Wiring wiring, ReaderConnectorHand reader) {
    Wires old = of(board, wiring);
    old.supplies.forEach(
        (supply, loads) -> loads.keySet().forEach(name -> board.supply(supply).load(name, 0)));
    old.relays.forEach(
        (relay, loads) ->
            loads.keySet().forEach(it -> board.relay(relay).load(it, VirtualRelay.Load.NONE)));
    io.forEach((pin, wired) -> board.ioPort(pin).wire(wired));
    supplies.forEach((supply, loads) -> loads.forEach(board.supply(supply)::load));
    relays.forEach((relay, loads) -> loads.forEach(board.relay(relay)::load));
    reader.join(panel, PanelEar.DEAF);
  }

  private static Set<String> supplies(VirtualBoard board) {
    return board.plan().supplies().stream().map(it -> it.name()).collect(Collectors.toSet());
  }

  /** The I/O pins of the door contacts. */
  private static Set<String> contacts(VirtualBoard board, Wiring wiring) {
    return wiring.doors().stream()
        .map(DoorWiring::contact)
        .filter(place -> !place.isEmpty())
        .map(place -> board.plan().pin(place, Pin.Io.class, "an input").port())
        .collect(Collectors.toSet());
  }

  /** The names under which the wiring loads relays and supplies. */
  private static Set<String> names(Wiring wiring) {
    Set<String> names = new HashSet<>();
    wiring.doors().stream().map(DoorWiring::name).forEach(names::add);
    wiring.loads().stream().map(LoadWiring::name).forEach(names::add);
    return names;
  }

  private static <T> Map<String, T> without(Set<String> names, Map<String, T> loads) {
    return loads.entrySet().stream()
        .filter(load -> !names.contains(load.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
