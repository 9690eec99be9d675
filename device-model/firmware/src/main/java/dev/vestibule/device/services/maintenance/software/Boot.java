package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.profile.DeviceProfile;

/** What a boot of the unit comes to. */
public sealed interface Boot {

  /**
   * It runs.
   *
   * @param profile what the unit is while it runs what is installed
   */
  record Runs(DeviceProfile profile) implements Boot {}

  /** It goes back to what was installed before. */
  record GoesBack(String why) implements Boot {}

  /** There is nothing it may run. */
  record Halts(String why) implements Boot {}
}
