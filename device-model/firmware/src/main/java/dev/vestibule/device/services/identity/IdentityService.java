package dev.vestibule.device.services.identity;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.Envelope;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.Identity;

/** Declares the fixed facts of the unit and answers basicdeviceinfo.cgi and apidiscovery.cgi. */
public final class IdentityService implements Service {

  private static final Source GROUPS = Source.vapix("parameter groups, Properties");

  private static final Shape NOTHING = Shape.object().ignoringOthers();

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
        .parameters()
        .declare(
            Parameter.fact("Properties.ApiDiscovery.ApiDiscovery", "yes", "API Discovery", GROUPS));
    kernel
        .endpoints()
        .declare(
            JsonApi.at(
                    "/axis-cgi/basicdeviceinfo.cgi",
                    Api.official("basic-device-info", "1.3", "Basic Device Information"),
                    "Brand, product, versions and serial number.",
                    Source.vapix("Basic device information"))
                .codes(Codes.OLD)
                .envelope(Envelope.WITHOUT_METHOD)
                .method(
                    "getProperties",
                    Access.VIEWER,
                    Shape.object()
                        .required("propertyList", Shape.list(Shape.text(0, 100), 0, 100))
                        .ignoringOthers(),
                    call -> info.properties(call.params().path("propertyList")))
                .method("getAllProperties", Access.VIEWER, NOTHING, call -> info.all())
                .method(
                    "getAllUnrestrictedProperties",
                    Access.ANONYMOUS,
                    NOTHING,
                    call -> info.unrestricted())
                .build());
    kernel.endpoints().declare(new ApiDiscovery(kernel.endpoints()).declaration());
  }
}
