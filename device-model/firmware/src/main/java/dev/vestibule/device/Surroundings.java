package dev.vestibule.device;

import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.Recorder;
import dev.vestibule.device.kernel.profile.DeviceProfile;

/**
 * What a unit has beside its board.
 *
 * @param net the network its cable leads to
 * @param recorder sees what goes through it
 * @param profile what is fixed about its model and firmware line
 * @param passwordCost rounds of the slow hash of passwords, from 1
 */
public record Surroundings(Net net, Recorder recorder, DeviceProfile profile, int passwordCost) {

  /** Rounds that make guessing expensive. Source: OWASP, PBKDF2 with HMAC-SHA-512. */
  public static final int SAFE_PASSWORD_COST = 210_000;
}
