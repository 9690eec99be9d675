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
 */
public record Surroundings(Net net, Recorder recorder, DeviceProfile profile) {}
