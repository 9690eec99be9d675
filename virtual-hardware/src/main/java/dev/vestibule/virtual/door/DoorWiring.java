package dev.vestibule.virtual.door;

/**
 * How one door is wired to the unit. Pins are places such as {@code relay/1}.
 *
 * @param name of the door, such as {@code Entrance}
 * @param lock what kind of lock it has
 * @param relay the NO/NC pin that switches the lock
 * @param safetyRelay whether the relay of the unit only tells a safety relay on the secure side
 * @param power the supply pin that powers what the relay switches, empty for a power pack of its
 *     own
 * @param milliamps what the lock takes while it has current; with a safety relay, its coil, 1-5000
 * @param contact the I/O pin of the door contact, empty for none
 * @param contactClosedWhenShut whether the contact's circuit is closed while the door is shut
 */
public record DoorWiring(
    String name,
    LockKind lock,
    String relay,
    boolean safetyRelay,
    String power,
    int milliamps,
    String contact,
    boolean contactClosedWhenShut) {

  public DoorWiring {
    if (name.isBlank()) throw new IllegalArgumentException("a door has a name");
    if (milliamps < 1 || milliamps > 5_000) {
      throw new IllegalArgumentException("the lock of " + name + " takes 1-5000 mA: " + milliamps);
    }
  }

  /** What a lock does without current. */
  public enum LockKind {
    /** A strike: locked without current, so it is switched by a normally open relay. */
    FAIL_SECURE,
    /** A magnet: released without current, so it is switched by a normally closed relay. */
    FAIL_SAFE
  }

  /**
   * The usual door: a strike of 250 mA on relay 1, powered by the unit, its contact on the first
   * I/O pin. Assumed.
   */
  public static DoorWiring usual() {
    return new DoorWiring(
        "Entrance", LockKind.FAIL_SECURE, "relay/1", false, "relay/7", 250, "io/3", true);
  }
}
