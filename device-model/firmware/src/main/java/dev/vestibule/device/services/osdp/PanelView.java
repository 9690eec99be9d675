package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.protocols.osdp.Capability;
import dev.vestibule.device.protocols.osdp.DeviceIdentity;
import dev.vestibule.device.protocols.osdp.Packet;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.IoPort.Direction;
import dev.vestibule.hal.Relay;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a panel can learn of the unit. What a real unit answers to ID and CAP is not public: all of
 * it is assumed.
 *
 * @param identity made of MAC address and AXIS OS version
 * @param tampered whether the housing is open
 * @param ports those that are inputs are the inputs a panel sees
 * @param relays the outputs a panel sees, and cannot switch
 * @param secureChannel whether the unit can have a secure channel
 */
public record PanelView(
    DeviceIdentity identity,
    BooleanSupplier tampered,
    List<IoPort> ports,
    List<Relay> relays,
    boolean secureChannel) {

  private static final int MODEL = 1;
  private static final int BITS_ONLY = 1;
  private static final int COLOURS = 4;
  private static final int TIMED = 2;
  private static final int SIA_2_2 = 2;

  /** What this board shows, with the firmware line of this profile. */
  public static PanelView of(Board board, DeviceProfile profile) {
    long mac = board.identity().mac().value();
    int[] version =
        Arrays.stream(profile.fact("Properties.Firmware.Version").split("\\."))
            .mapToInt(Integer::parseInt)
            .toArray();
    return new PanelView(
        new DeviceIdentity(
            (int) (mac >> 24), MODEL, 1, (int) mac, version[0], version[1], version[2] & 0xFF),
        board.caseOpen()::read,
        board.ioPorts(),
        board.relays(),
        profile.fact("Properties.Reader.OSDP.SecureChannel").equals("yes"));
  }

  /** What it can do. */
  List<Capability> capabilities(boolean defaultKey) {
    return List.of(
        new Capability(Capability.CONTACT_INPUTS, 1, inputs().size()),
        new Capability(Capability.CARD_FORMAT, BITS_ONLY, 0),
        new Capability(Capability.LEDS, COLOURS, 1),
        new Capability(Capability.AUDIBLE, TIMED, 1),
        new Capability(Capability.CHECK_CHARACTER, 1, 0),
        new Capability(Capability.SECURITY, secureChannel ? 1 : 0, defaultKey ? 1 : 0),
        new Capability(Capability.RECEIVE_BUFFER, Packet.LONGEST & 0xFF, Packet.LONGEST >> 8),
        new Capability(Capability.READERS, 0, 1),
        new Capability(Capability.OSDP_VERSION, SIA_2_2, 0));
  }

  /** Whether the loops of the inputs are closed. */
  List<Boolean> inputs() {
    return ports.stream()
        .filter(port -> port.direction() == Direction.INPUT)
        .map(port -> port.loop().read() == IoPort.Loop.CLOSED)
        .toList();
  }

  /** Whether the relays are driven. */
  List<Boolean> outputs() {
    return relays.stream().map(relay -> relay.driven() == Circuit.CLOSED).toList();
  }
}
