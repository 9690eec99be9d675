package dev.vestibule.virtual.bench;

import dev.vestibule.hal.Circuit;
import dev.vestibule.virtual.part.VirtualIoPort;
import dev.vestibule.virtual.part.Wired;
import dev.vestibule.virtual.part.Wired.SupervisedLoop.State;

/**
 * An installer's hand at one pin of the I/O connector. Where nothing fitting is wired yet, a switch
 * to ground is, with end-of-line resistors if the pin is supervised.
 */
public final class IoHand {

  private final Doing doing;
  private final VirtualIoPort port;

  IoHand(Doing doing, VirtualIoPort port) {
    this.doing = doing;
    this.port = port;
  }

  /** Wires this to the pin, in place of what was there. */
  public void wire(Wired wired) {
    doing.now(port.name() + ": " + wired + " wired", port.name(), () -> port.wire(wired));
  }

  /** Closes the circuit to ground. */
  public void close() {
    move("closed", State.CLOSED);
  }

  /** Opens the circuit. */
  public void open() {
    move("opened", State.OPEN);
  }

  /** Cuts the wire before the end-of-line resistors. */
  public void cut() {
    move("wire cut", State.CUT);
  }

  /** Lets the wires touch before the end-of-line resistors. */
  public void shortCircuit() {
    move("wires shorted", State.SHORTED);
  }

  private void move(String words, State state) {
    doing.now(port.name() + ": " + words, port.name(), () -> port.wire(moved(state)));
  }

  private Wired moved(State state) {
    if (port.wired() instanceof Wired.SupervisedLoop(_, int series, int across)) {
      return new Wired.SupervisedLoop(state, series, across);
    }
    return switch (state) {
      case CUT, SHORTED -> Wired.SupervisedLoop.usual(state);
      case OPEN, CLOSED ->
          port.supervised()
              ? Wired.SupervisedLoop.usual(state)
              : new Wired.Switch(state == State.OPEN ? Circuit.OPEN : Circuit.CLOSED);
    };
  }
}
