package dev.vestibule.device.protocols.osdp;

import java.util.List;

/** What stands behind the conversation of a peripheral device. */
public interface Device {

  /** Who it is. */
  DeviceIdentity identity();

  /** What it can do. */
  List<Capability> capabilities();

  /** Whether it has no time for commands now. */
  default boolean busy() {
    return false;
  }

  /** Whether its housing is open. */
  boolean tampered();

  /** Whether its inputs are active, in order. */
  default List<Boolean> inputs() {
    return List.of();
  }

  /** Whether its outputs are active, in order. */
  default List<Boolean> outputs() {
    return List.of();
  }

  /** Sets lamps. */
  void leds(List<LedSetting> settings);

  /** Sets the beeper. */
  void buzz(Buzz buzz);

  /** Address and speed from the next packet on. */
  void line(LineSetting setting);

  /** A new base key of the secure channel, 16 bytes; from now on the default key is refused. */
  void key(byte[] key);
}
