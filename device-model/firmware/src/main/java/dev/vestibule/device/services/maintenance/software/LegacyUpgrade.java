package dev.vestibule.device.services.maintenance.software;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.FormInlet;
import dev.vestibule.device.kernel.web.Inlet;
import dev.vestibule.device.kernel.web.Receiver;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.protocols.multipart.Part;
import dev.vestibule.device.protocols.release.SignedFile;
import dev.vestibule.device.services.maintenance.restart.LegacyPage;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Answers firmwareupgrade.cgi, which firmwaremanagement.cgi has made obsolete. */
final class LegacyUpgrade {

  private final Upgrade upgrade;

  LegacyUpgrade(Upgrade upgrade) {
    this.upgrade = upgrade;
  }

  Endpoint endpoint() {
    return new Endpoint(
            "/axis-cgi/firmwareupgrade.cgi",
            Set.of("POST"),
            Access.ADMIN,
            "AXIS OS upgrade",
            "Installs the image in a form; type=normal or factorydefault.",
            Source.vapix("System settings, Upgrade"),
            (Receiver) this::receive)
        .largestBody(FirmwareManagement.LARGEST_UPLOAD + Endpoint.USUAL_BODY);
  }

  private Inlet receive(Request head, Consumer<Response> answer) {
    return new FormInlet(
        head.header("Content-Type").orElse(""),
        SignedFile.LARGEST + 1,
        parts ->
            answer.accept(
                answer(head, parts.flatMap(it -> it.stream().findFirst()).map(Part::content))));
  }

  private Response answer(Request head, Optional<byte[]> file) {
    Optional<Wish> wish =
        switch (head.argument("type").orElse("normal")) {
          case "normal" -> Optional.of(Wish.STANDARD);
          case "factorydefault" -> Optional.of(Wish.FACTORY_DEFAULT);
          default -> Optional.empty();
        };
    if (wish.isEmpty()) return page("Unknown type, allowed: normal, factorydefault.");
    return switch (upgrade.begin(file, wish.get())) {
      case Upgrade.Refused(Refusal why) -> page("Error " + why.code() + ": " + why.message());
      case Upgrade.Installing(String version) ->
          page("AXIS OS " + version + " is being installed. The unit then starts anew.");
    };
  }

  private static Response page(String words) {
    return LegacyPage.of("AXIS OS upgrade", words);
  }
}
