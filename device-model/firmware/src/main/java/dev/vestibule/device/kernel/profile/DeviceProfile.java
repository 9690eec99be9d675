package dev.vestibule.device.kernel.profile;

import dev.vestibule.device.kernel.media.PictureSource.Size;
import dev.vestibule.device.kernel.param.Parameter;
import java.util.List;

/**
 * What is fixed about a model with one firmware line. Read once and shared by all units of it.
 *
 * @param name of the profile, such as {@code a8207-ve-mk2}
 * @param resolutions sizes of picture the firmware offers where the camera can give them, largest
 *     first
 * @param facts read-only parameters: brand, product names, versions, abilities
 */
public record DeviceProfile(String name, List<Size> resolutions, List<Parameter<String>> facts) {

  public DeviceProfile {
    resolutions = List.copyOf(resolutions);
    facts = List.copyOf(facts);
  }

  /** The same with another value of a fact. */
  public DeviceProfile with(String key, String value) {
    fact(key);
    return new DeviceProfile(
        name,
        resolutions,
        facts.stream()
            .map(
                fact ->
                    fact.key().equals(key)
                        ? Parameter.fact(key, value, fact.title(), fact.source())
                        : fact)
            .toList());
  }

  /**
   * The value of a fact.
   *
   * @throws IllegalArgumentException if the profile has no such fact
   */
  public String fact(String key) {
    return facts.stream()
        .filter(fact -> fact.key().equals(key))
        .map(Parameter::initial)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("profile " + name + " has no " + key));
  }
}
