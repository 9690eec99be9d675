package dev.vestibule.virtual.board;

import dev.vestibule.virtual.part.VirtualSupply;
import dev.vestibule.virtual.power.PowerSystem;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a board is made of, as its board file says.
 *
 * @param model product number
 * @param hardwareId the board revision
 * @param bootTime from power or reset to the start of the program
 * @param flashBytes size of the memory for settings
 * @param sdSlot whether a card can be put in
 * @param pins all pins in the order of the file
 */
public record BoardPlan(
    String model,
    String hardwareId,
    Duration bootTime,
    long flashBytes,
    boolean sdSlot,
    List<Pin> pins) {

  public BoardPlan {
    pins = List.copyOf(pins);
  }

  /** Signal names of the relays. */
  public List<String> relays() {
    return roles(Pin.Contact.class).map(Pin.Contact::relay).toList();
  }

  /** Signal names of the configurable pins. */
  public List<String> ioPorts() {
    return roles(Pin.Io.class).map(Pin.Io::port).toList();
  }

  /** What the outputs give. */
  public List<VirtualSupply.Rating> supplies() {
    return roles(Pin.PowerOut.class).map(Pin.PowerOut::rating).toList();
  }

  /** What the DC input takes; a board without one takes nothing. */
  public PowerSystem.DcRange dcRange() {
    return roles(Pin.PowerIn.class)
        .map(Pin.PowerIn::range)
        .findFirst()
        .orElse(new PowerSystem.DcRange(Double.NaN, Double.NaN));
  }

  /** The pin of this place, such as {@code relay/7}; throws, naming those there are. */
  public Pin pin(String place) {
    return pins.stream()
        .filter(pin -> pin.place().equals(place))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(place)));
  }

  /** As {@link #pin}, with this role; throws, saying what the pin is instead. */
  public <R extends Pin.Role> R pin(String place, Class<R> role, String wanted) {
    Pin pin = pin(place);
    if (role.isInstance(pin.role())) return role.cast(pin.role());
    throw new IllegalArgumentException("pin " + pin + " is not " + wanted);
  }

  private String unknown(String place) {
    String known = pins.stream().map(Pin::place).collect(Collectors.joining(", "));
    return "no pin " + place + "; the board has " + known;
  }

  private <R extends Pin.Role> Stream<R> roles(Class<R> role) {
    return pins.stream().map(Pin::role).filter(role::isInstance).map(role::cast);
  }
}
