package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;

/** States of an I/O port: an input tells of its circuit, an output of what it does. */
public final class PortWire {
  private PortWire() {}

  /** An input. */
  public static Wire input(String name, boolean closed) {
    return Wire.of(Icon.INPUT, name, closed ? "Closed" : "Open", closed ? Level.SIGNAL : Level.OFF);
  }

  /** An output. */
  public static Wire output(String name, boolean active) {
    return Wire.of(
        Icon.OUTPUT, name, active ? "Active" : "Inactive", active ? Level.SIGNAL : Level.OFF);
  }

  /** A supervised input whose wire is cut. */
  public static Wire cut(String name) {
    return Wire.of(Icon.INPUT, name, "Wire cut", Level.ALERT);
  }

  /** A supervised input whose wires touch. */
  public static Wire shorted(String name) {
    return Wire.of(Icon.INPUT, name, "Shorted", Level.ALERT);
  }

  /** An output that has let go because of too much current. */
  public static Wire overload(String name) {
    return Wire.of(Icon.OUTPUT, name, "Overload", Level.ALERT);
  }
}
