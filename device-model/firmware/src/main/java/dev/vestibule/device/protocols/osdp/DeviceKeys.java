package dev.vestibule.device.protocols.osdp;

import java.util.Optional;

/**
 * What a peripheral device knows of secure channels.
 *
 * @param supported whether it can have one at all
 * @param base its own base key, if it was given one
 * @param installing whether the default key is good as well
 */
public record DeviceKeys(boolean supported, Optional<byte[]> base, boolean installing) {

  /** No secure channel at all. */
  public static final DeviceKeys NONE = new DeviceKeys(false, Optional.empty(), false);

  /** The key for what a panel asks for: 0 the default, 1 its own. */
  Optional<byte[]> key(int wanted) {
    return switch (wanted) {
      case 0 -> installing ? Optional.of(SecureChannel.defaultKey()) : Optional.empty();
      case 1 -> base;
      default -> Optional.empty();
    };
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "DeviceKeys[" + (supported ? installing ? "installing" : "in use" : "none") + "]";
  }
}
