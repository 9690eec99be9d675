package dev.vestibule.virtual.door;

import dev.vestibule.hal.Circuit;
import dev.vestibule.virtual.part.Bus;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.Wired;
import java.util.Locale;
import java.util.Optional;

/** A door: a leaf that a hand moves, a lock, and a contact that tells whether it is shut. */
public final class Door {

  /** What the leaf does. */
  private enum Leaf {
    SHUT,
    OPEN,
    FORCED,
    HELD
  }

  private final Bus bus;
  private final DoorWiring wiring;
  private final Lock lock;
  private final Optional<VirtualIoPort> contact;
  private final String signal;
  private volatile Leaf leaf = Leaf.SHUT;

  Door(Bus bus, DoorWiring wiring, Lock lock, Optional<VirtualIoPort> contact) {
    this.bus = bus;
    this.wiring = wiring;
    this.lock = lock;
    this.contact = contact;
    signal = "door." + wiring.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    bus.trace().declare(signal, words(state()));
    lock.watch(this::settle);
    touch();
  }

  /** Its name, such as {@code Entrance}. */
  public String name() {
    return wiring.name();
  }

  /** Its signal in the trace. */
  public String signal() {
    return signal;
  }

  /** What it is seen to do. */
  public DoorState state() {
    return switch (leaf) {
      case SHUT -> lock.released() ? DoorState.RELEASED : DoorState.LOCKED;
      case OPEN -> DoorState.OPEN;
      case FORCED -> DoorState.FORCED;
      case HELD -> DoorState.HELD;
    };
  }

  /** Whether the bolt lets the leaf go, shut or not. */
  public boolean released() {
    return lock.released();
  }

  /** Pulls at the leaf; it opens if the lock lets it go. Tells whether it is open. */
  public boolean pull() {
    if (leaf == Leaf.SHUT && lock.released()) move(Leaf.OPEN);
    return leaf != Leaf.SHUT;
  }

  /** Opens the leaf, lock or no lock. */
  public void force() {
    if (!pull()) move(Leaf.FORCED);
  }

  /** Keeps an open leaf from closing; tells whether it was open. */
  public boolean hold() {
    if (leaf != Leaf.SHUT) move(Leaf.HELD);
    return leaf == Leaf.HELD;
  }

  /** Lets the leaf fall shut. */
  public void letGo() {
    move(Leaf.SHUT);
  }

  /** Takes the unit off the wall and joins the wires of its relay, or parts them again. */
  public void hotwire(boolean joined) {
    lock.bridge(joined);
    settle();
  }

  private void settle() {
    lock.draw();
    bus.note(signal, words(state()));
  }

  /** Takes all its wires off the unit. */
  void unwire() {
    lock.unwire();
    contact.ifPresent(it -> it.wire(new Wired.Nothing()));
  }

  private void move(Leaf leaf) {
    this.leaf = leaf;
    bus.note(signal, words(state()));
    touch();
  }

  private void touch() {
    boolean closed = (leaf == Leaf.SHUT) == wiring.contactClosedWhenShut();
    contact.ifPresent(it -> it.wire(new Wired.Switch(closed ? Circuit.CLOSED : Circuit.OPEN)));
  }

  private static String words(DoorState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
