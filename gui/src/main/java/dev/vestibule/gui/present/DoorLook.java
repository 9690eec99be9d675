package dev.vestibule.gui.present;

import dev.vestibule.virtual.bench.BoardView.DoorView;
import dev.vestibule.virtual.door.DoorState;

/**
 * The door as it is seen.
 *
 * @param name such as {@code Entrance}; empty if no door is wired
 * @param state what it does
 * @param released whether its bolt lets go
 */
public record DoorLook(String name, DoorState state, boolean released) {

  /** No door is wired to the unit. */
  public static final DoorLook NONE = new DoorLook("", DoorState.LOCKED, false);

  static DoorLook of(DoorView door) {
    return new DoorLook(door.name(), door.state(), door.released());
  }

  /** Whether there is a door. */
  public boolean wired() {
    return !name.isEmpty();
  }

  /** Whether one can walk through. */
  public boolean open() {
    return switch (state) {
      case OPEN, FORCED, HELD -> true;
      case LOCKED, RELEASED -> false;
    };
  }
}
