package dev.vestibule.device.services.identity;

import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.hal.Identity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The property list of the basic device information API. */
final class BasicDeviceInfo {

  /** Not told to somebody without an account. Source: VAPIX, Basic device information. */
  private static final Set<String> RESTRICTED = Set.of("Architecture", "Soc", "SocSerialNumber");

  private final Map<String, String> properties = new LinkedHashMap<>();

  BasicDeviceInfo(DeviceProfile profile, Identity identity) {
    properties.put("Architecture", profile.fact("Properties.System.Architecture"));
    properties.put("ProdNbr", profile.fact("Brand.ProdNbr"));
    properties.put("HardwareID", identity.hardwareId());
    properties.put("ProdFullName", profile.fact("Brand.ProdFullName"));
    properties.put("Version", profile.fact("Properties.Firmware.Version"));
    properties.put("ProdType", profile.fact("Brand.ProdType"));
    properties.put("SocSerialNumber", identity.chipId());
    properties.put("Soc", profile.fact("Properties.System.Soc"));
    properties.put("Brand", profile.fact("Brand.Brand"));
    properties.put("WebURL", profile.fact("Brand.WebURL"));
    properties.put("ProdVariant", profile.fact("Brand.ProdVariant"));
    properties.put("SerialNumber", identity.serialNumber());
    properties.put("ProdShortName", profile.fact("Brand.ProdShortName"));
    properties.put("BuildDate", profile.fact("Properties.Firmware.BuildDate"));
  }

  Answer all() {
    return list(name -> true);
  }

  Answer unrestricted() {
    return list(name -> !RESTRICTED.contains(name));
  }

  /** Those of {@code propertyList}. */
  Answer properties(JsonNode wanted) {
    ObjectNode found = JsonNodeFactory.instance.objectNode();
    for (JsonNode name : wanted) {
      String value = properties.get(name.asString(""));
      if (value == null) {
        return Answer.failed(
            Codes.OLD.invalid(), "Invalid parameter value: propertyList has " + name);
      }
      found.put(name.stringValue(), value);
    }
    return data(found);
  }

  private Answer list(Predicate<String> told) {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    properties.forEach(
        (name, value) -> {
          if (told.test(name)) list.put(name, value);
        });
    return data(list);
  }

  private static Answer data(ObjectNode propertyList) {
    return Answer.data(data -> data.set("propertyList", propertyList));
  }
}
