package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.log.AuditClass;
import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Call;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.device.protocols.release.SignedFile;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;

/**
 * Custom signed AXIS OS certificates: installs, lists and removes them. Path and the names of two
 * methods are observed; everything else about the API is assumed, since no document shows it.
 */
final class CustomCertificates {

  /** Numbers of its own. Assumed. */
  private static final int NOT_A_CERTIFICATE = 2200;

  private static final int NO_SUCH_CERTIFICATE = 2201;
  private static final int IN_USE = 2202;
  private static final int TOO_MANY = 2203;

  private final Kernel kernel;
  private final AxisOs os;

  CustomCertificates(Kernel kernel, AxisOs os) {
    this.kernel = kernel;
    this.os = os;
  }

  JsonApi api() {
    return JsonApi.at(
            "/axis-cgi/secure_boot/custfwcerts.cgi",
            Api.official("custom-firmware-certificate", "1.0", "Custom Firmware Certificate"),
            "Certificates that let this unit run software of others than the maker.",
            Source.assumed("path and two methods are observed, no document shows the rest"))
        .files(SignedFile.LARGEST, SignedFile.LARGEST)
        .method("installCertificate", Access.ADMIN, Shape.object().ignoringOthers(), this::install)
        .method("getCertificates", Access.ADMIN, Shape.object().ignoringOthers(), call -> list())
        .method(
            "removeCertificate",
            Access.ADMIN,
            Shape.object().required("id", Shape.text(1, 64)),
            this::remove)
        .build();
  }

  private Answer install(Call call) {
    if (os.certificates().size() >= Signers.MOST) {
      return Answer.failed(TOO_MANY, "No more than " + Signers.MOST + " certificates");
    }
    Optional<CustomCertificate> installed = call.attachment().flatMap(os::install);
    if (installed.isEmpty()) {
      return Answer.failed(
          NOT_A_CERTIFICATE, "Not a custom signed AXIS OS certificate for this device");
    }
    note(call, "installed", installed.get());
    return Answer.data(data -> data.put("id", installed.get().id()));
  }

  private Answer list() {
    return Answer.data(
        data -> {
          ArrayNode list = data.putArray("certificates");
          for (CustomCertificate certificate : os.certificates()) {
            list.addObject()
                .put("id", certificate.id())
                .put("serialNumber", certificate.serialNumber())
                .put("chipId", certificate.chipId());
          }
        });
  }

  /** What runs would not boot any more without its certificate, so that one stays. */
  private Answer remove(Call call) {
    String id = call.params().path("id").asString("");
    Optional<CustomCertificate> certificate =
        os.certificates().stream().filter(it -> it.id().equals(id)).findFirst();
    if (certificate.isEmpty()) {
      return Answer.failed(NO_SUCH_CERTIFICATE, "No certificate has this id");
    }
    if (os.runsBy(certificate.get())) {
      return Answer.failed(IN_USE, "The running AXIS OS needs this certificate");
    }
    os.removeCertificate(id);
    note(call, "removed", certificate.get());
    return Answer.done();
  }

  private void note(Call call, String deed, CustomCertificate certificate) {
    kernel
        .log()
        .audit(
            AuditClass.ENTITY_MANAGEMENT,
            "fwmgr",
            call.client().name()
                + " "
                + deed
                + " custom firmware certificate "
                + certificate.id()
                + ".");
  }
}
