package dev.vestibule.virtual.door;

/** What a door is seen to do. */
public enum DoorState {
  /** Shut, and the lock holds it. */
  LOCKED,
  /** Shut, and the lock lets it go. */
  RELEASED,
  /** Open after the lock had let it go. */
  OPEN,
  /** Open although the lock held it. */
  FORCED,
  /** Open, and kept from closing. */
  HELD
}
