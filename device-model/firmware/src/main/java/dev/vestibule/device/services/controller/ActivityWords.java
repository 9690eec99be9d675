package dev.vestibule.device.services.controller;

import dev.vestibule.device.kernel.profile.DeviceProfile;

/**
 * What is not public about the WebSocket between a reader and its door controller; so it is a
 * matter of the device profile.
 *
 * @param path of the WebSocket at the controller
 * @param subscribe the call that asks for feedback
 * @param indicate the call that tells of cards and PINs
 * @param feedback the call by which the controller tells what to show
 */
public record ActivityWords(String path, String subscribe, String indicate, String feedback) {

  /** As this profile has them. */
  public static ActivityWords of(DeviceProfile profile) {
    String keys = "Properties.Reader.RemoteActivity.";
    return new ActivityWords(
        profile.fact(keys + "Path"),
        profile.fact(keys + "Subscribe"),
        profile.fact(keys + "Indicate"),
        profile.fact(keys + "Feedback"));
  }
}
