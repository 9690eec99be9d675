package dev.vestibule.device.services.io;

import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.IoPort.Loop;
import dev.vestibule.hal.Relay;
import java.util.function.Consumer;

/** Where a port ends on the board. */
sealed interface Terminal {

  /** A pin that can be input or output. */
  record Pin(IoPort port) implements Terminal {}

  /** The contact of a relay: always an output. */
  record Contact(Relay relay) implements Terminal {}

  /** The signal's name on the board. */
  default String signal() {
    return switch (this) {
      case Pin(IoPort port) -> port.name();
      case Contact(Relay relay) -> relay.name();
    };
  }

  /** Whether cut and shorted wires can be told from open and closed circuits. */
  default boolean isSupervisable() {
    return this instanceof Pin;
  }

  /** The loop as sensed; a contact senses nothing and is open. */
  default Loop sensed() {
    return this instanceof Pin(IoPort port) ? port.loop().read() : Loop.OPEN;
  }

  /** Makes the circuit. */
  default void drive(Circuit circuit) {
    switch (this) {
      case Pin(IoPort port) -> port.drive(circuit);
      case Contact(Relay relay) -> relay.drive(circuit);
    }
  }

  /** Prepares the terminal and tells what its loop becomes, on whatever thread the board uses. */
  default void prepare(boolean output, boolean supervised, Consumer<Loop> changed) {
    if (!(this instanceof Pin(IoPort port))) return;
    port.direction(output ? IoPort.Direction.OUTPUT : IoPort.Direction.INPUT);
    port.supervise(supervised);
    port.loop().watch(change -> changed.accept(change.value()));
  }
}
