package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.door.Door;
import dev.vestibule.virtual.door.DoorState;

/** A hand at a door. */
public final class DoorHand {

  private final Doing doing;
  private final Door door;

  DoorHand(Doing doing, Door door) {
    this.doing = doing;
    this.door = door;
  }

  /** Pulls; the door opens if it is not locked. Its state afterwards tells. */
  public void pull() {
    act("pulled", door::pull);
  }

  /** Opens it by force, locked or not. */
  public void force() {
    act("forced", door::force);
  }

  /** Lets it fall shut. */
  public void letGo() {
    act("let go", door::letGo);
  }

  /** Pulls, and keeps it open if it opens. */
  public void holdOpen() {
    act(
        "held open",
        () -> {
          door.pull();
          door.hold();
        });
  }

  /** Takes the unit off the wall and joins the two wires of the relay, or parts them again. */
  public void hotwire(boolean joined) {
    act(joined ? "wires joined" : "wires parted", () -> door.hotwire(joined));
  }

  /** What the door is seen to do. */
  public DoorState state() {
    return doing.time().look(door::state);
  }

  private void act(String words, Runnable work) {
    doing.now("Door " + door.name() + " " + words, door.signal(), work);
  }
}
