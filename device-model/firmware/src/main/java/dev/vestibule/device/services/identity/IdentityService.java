package dev.vestibule.device.services.identity;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.hal.Identity;
import java.util.Map;
import java.util.Set;

/** Declares the fixed facts of the unit and answers basicdeviceinfo.cgi from them. */
public final class IdentityService implements Service {

  private static final Source GROUPS = Source.vapix("parameter groups, Properties");

  private final Kernel kernel;
  private final DeviceProfile profile;
  private final Parameter<String> serialNumber;
  private final Parameter<String> hardwareId;
  private final BasicDeviceInfo info;

  public IdentityService(Kernel kernel, DeviceProfile profile, Identity identity) {
    this.kernel = kernel;
    this.profile = profile;
    serialNumber =
        Parameter.fact(
            "Properties.System.SerialNumber", identity.serialNumber(), "Serial number", GROUPS);
    hardwareId =
        Parameter.fact(
            "Properties.System.HardwareID", identity.hardwareId(), "Hardware ID", GROUPS);
    info = new BasicDeviceInfo(profile, identity);
  }

  @Override
  public void declare() {
    profile.facts().forEach(kernel.parameters()::declare);
    kernel.parameters().declare(serialNumber);
    kernel.parameters().declare(hardwareId);
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/axis-cgi/basicdeviceinfo.cgi",
                Set.of("GET", "POST"),
                Access.ANONYMOUS,
                "Basic device information",
                "Brand, product, versions and serial number as JSON.",
                Source.vapix("Basic device information"),
                new JsonApi(
                    "1.3",
                    false,
                    Map.of(
                        "getProperties", info::properties,
                        "getAllProperties", params -> info.all(),
                        "getAllUnrestrictedProperties", params -> info.unrestricted()))));
  }
}
