package dev.vestibule.virtual.part;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.Relay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A solid state relay. What its contact does is what was driven, unless something about the contact
 * is broken.
 */
public final class VirtualRelay implements Relay {

  private final Bus bus;
  private final String name;
  private final List<Runnable> watchers = new ArrayList<>();
  private volatile Circuit driven = Circuit.OPEN;
  private volatile Circuit circuit = Circuit.OPEN;
  private UnaryOperator<Circuit> contact = UnaryOperator.identity();

  public VirtualRelay(Bus bus, String name) {
    this.bus = bus;
    this.name = name;
    bus.trace().declare(name, false);
    bus.trace().declare(name + ".driven", false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void drive(Circuit circuit) {
    driven = circuit;
    bus.note(name + ".driven", circuit == Circuit.CLOSED);
    settle();
  }

  @Override
  public Circuit driven() {
    return driven;
  }

  /** The circuit between the NO/NC pin and COM, as a lamp in it would show. */
  public Circuit circuit() {
    return circuit;
  }

  /**
   * Says what the contact makes of what is driven: a sound one the same, a welded one always {@link
   * Circuit#CLOSED}.
   */
  public void contact(UnaryOperator<Circuit> contact) {
    this.contact = contact;
    settle();
  }

  /** Runs this after each change of the circuit, for what is wired to it. */
  public void onCircuit(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Open, as without a program. */
  public void reset() {
    drive(Circuit.OPEN);
  }

  private void settle() {
    Circuit now = contact.apply(driven);
    if (now == circuit) return;
    circuit = now;
    bus.note(name, now == Circuit.CLOSED);
    watchers.forEach(Runnable::run);
  }
}
