package dev.vestibule.scenarios.preset;

import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.virtual.words.Nearest;
import java.util.Collection;
import java.util.List;

/** Checks keys of parameters before anything is set. */
final class Keys {

  private Keys() {}

  static void check(Collection<String> keys, Parameters parameters) {
    for (String key : keys) {
      if (parameters.find(key).isPresent()) continue;
      List<String> known = parameters.catalogue().stream().map(Parameter::key).toList();
      throw new PresetRefused(
          "parameters", "no such parameter: " + key + Nearest.question(key, known));
    }
  }
}
