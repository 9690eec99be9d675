package dev.vestibule.device.services.identity;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.profile.DeviceProfile;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.store.Codec;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.Envelope;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.Identity;
import tools.jackson.core.type.TypeReference;

/** Declares the fixed facts of the unit and answers basicdeviceinfo.cgi and apidiscovery.cgi. */
public final class IdentityService implements Service {

  private static final Source GROUPS = Source.vapix("parameter groups, Properties");

  /** Status and code are assumed. */
  private static final Answer NOT_ALLOWED = Answer.failed(2000, "Anonymous access is not allowed");

  private static final Shape NOTHING = Shape.object().ignoringOthers();

  private final Kernel kernel;
  private final DeviceProfile profile;
  private final Parameter<String> serialNumber;
  private final Parameter<String> hardwareId;
  private final BasicDeviceInfo info;
  private final AnonymousInfo anonymous;

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
    anonymous =
        new AnonymousInfo(
            kernel
                .store()
                .document("basic-device-info", Codec.json(new TypeReference<Boolean>() {}), true));
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
                    call ->
                        call.client().user().isPresent() || anonymous.allowed()
                            ? info.unrestricted()
                            : NOT_ALLOWED)
                .build());
    kernel.rest().declare(anonymous.api());
    kernel.endpoints().declare(new ApiDiscovery(kernel.endpoints()).declaration());
  }
}
