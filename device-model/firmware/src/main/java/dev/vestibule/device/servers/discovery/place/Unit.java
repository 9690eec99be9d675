package dev.vestibule.device.servers.discovery.place;

import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.hal.Identity;

/**
 * Who the unit is.
 *
 * @param name short product name, such as {@code AXIS A8207-VE Mk II}
 * @param number product number, such as {@code A8207-VE Mk II}
 * @param fullName with what it is
 * @param serialNumber twelve upper case hexadecimal digits
 * @param release of AXIS OS
 */
public record Unit(
    String name, String number, String fullName, String serialNumber, Release release) {

  /**
   * A release of AXIS OS.
   *
   * @param track first number of the version
   * @param step second number
   */
  public record Release(int track, int step) {

    /** Whether it is this one or came later. */
    public boolean since(int otherTrack, int otherStep) {
      return track > otherTrack || track == otherTrack && step >= otherStep;
    }
  }

  /** The unit with this profile and identity. */
  public static Unit of(DeviceProfile profile, Identity identity) {
    String[] version = profile.fact("Properties.Firmware.Version").split("\\.");
    return new Unit(
        profile.fact("Brand.ProdShortName"),
        profile.fact("Brand.ProdNbr"),
        profile.fact("Brand.ProdFullName"),
        identity.serialNumber(),
        new Release(Integer.parseInt(version[0]), Integer.parseInt(version[1])));
  }

  /** The name by which no other unit goes. Source: VAPIX, Network.Bonjour.FriendlyName. */
  public String friendlyName() {
    return name + " - " + serialNumber;
  }
}
