package dev.vestibule.virtual.door;

import dev.vestibule.hal.Circuit;
import dev.vestibule.virtual.door.DoorWiring.LockKind;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.VirtualSupply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lock in the circuit of a relay. The current it takes loads the supply it hangs on. */
final class Lock {

  /** Of a power pack of its own, in volts; assumed. */
  private static final double PACK_VOLTS = 12;

  private final DoorWiring wiring;
  private final VirtualRelay relay;
  private final Optional<VirtualSupply> supply;
  private final List<Runnable> stops = new ArrayList<>();
  private boolean bridged;
  private boolean wired = true;

  Lock(DoorWiring wiring, VirtualRelay relay, Optional<VirtualSupply> supply) {
    this.wiring = wiring;
    this.relay = relay;
    this.supply = supply;
    double volts = supply.map(it -> (double) it.volts()).orElse(PACK_VOLTS);
    relay.load(wiring.name(), new VirtualRelay.Load(volts, wiring.milliamps()));
    draw();
  }

  /** Runs this whenever the circuit or its power has changed. */
  void watch(Runnable watcher) {
    stops.add(relay.onCircuit(watcher));
    supply.ifPresent(it -> stops.add(it.onSwitched(watcher)));
  }

  /** Takes the current its circuit lets it take. */
  void draw() {
    boolean draws = wired && (bridged || relay.circuit() == Circuit.CLOSED);
    supply.ifPresent(it -> it.load(wiring.name(), draws ? wiring.milliamps() : 0));
  }

  /** Whether the bolt lets the door go. */
  boolean released() {
    boolean power = supply.map(VirtualSupply::live).orElse(true);
    boolean asked = relay.circuit() == Circuit.CLOSED || bridged && !wiring.safetyRelay();
    boolean current = power && asked;
    return current == (wiring.lock() == LockKind.FAIL_SECURE);
  }

  /** Somebody joins or parts the two wires of the relay outside the door. */
  void bridge(boolean bridged) {
    this.bridged = bridged;
    draw();
  }

  /** Takes the lock out of its circuit. */
  void unwire() {
    wired = false;
    stops.forEach(Runnable::run);
    relay.load(wiring.name(), VirtualRelay.Load.NONE);
    draw();
  }
}
