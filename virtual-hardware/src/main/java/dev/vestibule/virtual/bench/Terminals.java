package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.board.Pin;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.VirtualRelay;
import dev.vestibule.virtual.part.Wired;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An installer's hand with a screwdriver at the terminal blocks. Pins are places such as {@code
 * relay/7}; what a pin is not made for is refused before anything changes.
 */
public final class Terminals {

  private final Doing doing;
  private final VirtualBoard board;

  Terminals(Doing doing, VirtualBoard board) {
    this.doing = doing;
    this.board = board;
  }

  /** The places of all pins, in the order of the board file. */
  public List<String> pins() {
    return board.plan().pins().stream().map(Pin::place).toList();
  }

  /** What the pin at this place is for, such as {@code 12 V DC, power out only}. */
  public String role(String place) {
    return board.plan().pin(place).role().words();
  }

  /**
   * Draws current from a supply pin, by a load of this name.
   *
   * @param milliamps 0 (taken off) to 10 000
   */
  public void load(String place, String name, int milliamps) {
    var rating =
        board.plan().pin(place, Pin.PowerOut.class, "a supply that can be loaded").rating();
    if (milliamps < 0 || milliamps > 10_000) {
      throw new IllegalArgumentException("a load takes 0-10 000 mA: " + milliamps);
    }
    doing.now(
        name + " of " + milliamps + " mA on " + place,
        rating.name(),
        () -> board.supply(rating.name()).load(name, milliamps));
  }

  /** Feeds a voltage into a pin, which must be power in, or an I/O pin of at most 30 V. */
  public void feed(String place, double volts) {
    Pin pin = board.plan().pin(place);
    String words = Words.number(volts) + " V on " + place;
    switch (pin.role()) {
      case Pin.PowerIn in ->
          doing.now(words, "power", () -> board.powerSystem().dc(OptionalDouble.of(volts)));
      case Pin.Io(String port) -> {
        var wired = new Wired.Voltage(volts);
        doing.now(words, port, () -> board.ioPort(port).wire(wired));
      }
      default ->
          throw new IllegalArgumentException("pin " + pin + " takes no voltage from outside");
    }
  }

  /**
   * Puts a load into the circuit of a relay.
   *
   * @param place its NO/NC pin
   */
  public void circuit(String place, String name, VirtualRelay.Load load) {
    String relay =
        board.plan().pin(place, Pin.Contact.class, "a NO/NC pin, which switches loads").relay();
    doing.now(
        name + " of " + load.milliamps() + " mA in " + place,
        relay,
        () -> board.relay(relay).load(name, load));
  }
}
