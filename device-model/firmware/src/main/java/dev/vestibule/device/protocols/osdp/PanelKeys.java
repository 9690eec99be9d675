package dev.vestibule.device.protocols.osdp;

import java.util.Optional;

/**
 * What a panel knows of secure channels with one device.
 *
 * @param base the base key they share, 16 bytes; none for a conversation in clear
 * @param installing whether a device that does not know it yet may be given it by means of the
 *     default key
 * @param plain whether the conversation goes on in clear if there can be no secure channel
 */
public record PanelKeys(Optional<byte[]> base, boolean installing, boolean plain) {

  /** In clear. */
  public static final PanelKeys NONE = new PanelKeys(Optional.empty(), false, true);

  /** From when the device has taken the key: no other will do. */
  PanelKeys given() {
    return new PanelKeys(base, false, false);
  }

  /** Says nothing of the key. */
  @Override
  public String toString() {
    return "PanelKeys[" + (base.isPresent() ? "with a key" : "none") + "]";
  }
}
