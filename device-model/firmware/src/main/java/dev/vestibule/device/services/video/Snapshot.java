package dev.vestibule.device.services.video;

import dev.vestibule.device.kernel.media.PictureSource;
import dev.vestibule.device.kernel.media.PictureSource.Size;
import dev.vestibule.device.kernel.param.Kind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers a request for a single image. Arguments win over settings; unknown ones are ignored,
 * wrong values are answered with 400. Source: VAPIX, Video streaming; observed of current units.
 */
final class Snapshot {

  private static final Map<String, List<String>> NEVER_STORED =
      Map.of(
          "Cache-Control", List.of("no-cache, no-store"),
          "Pragma", List.of("no-cache"),
          "Expires", List.of("Thu, 01 Dec 1994 16:00:00 GMT"));

  private final Kernel kernel;
  private final Parameter<String> resolution;
  private final Parameter<Integer> compression;

  Snapshot(Kernel kernel, Parameter<String> resolution, Parameter<Integer> compression) {
    this.kernel = kernel;
    this.resolution = resolution;
    this.compression = compression;
  }

  Response answer(Request request) {
    Optional<PictureSource> view = kernel.media().pictures(request.argument("camera").orElse("1"));
    if (view.isEmpty()) return wrong("camera");
    if (!request.argument("rotation").orElse("0").equals("0")) return wrong("rotation");
    Optional<Integer> degree = value(request, "compression", compression);
    if (degree.isEmpty()) return wrong("compression");
    Optional<Size> size =
        Size.parse(request.argument("resolution").orElse(kernel.parameters().get(resolution)))
            .filter(view.get().sizes()::contains);
    if (size.isEmpty()) return wrong("resolution");
    return view.get()
        .jpeg(size.get(), degree.get())
        .map(picture -> new Response(200, "image/jpeg", NEVER_STORED, new Response.Whole(picture)))
        .orElseGet(
            () -> Response.text(503, "text/plain", "Error: the video coder gives no picture\n"));
  }

  private <T> Optional<T> value(Request request, String argument, Parameter<T> setting) {
    Optional<String> text = request.argument(argument);
    if (text.isEmpty()) return Optional.of(kernel.parameters().get(setting));
    return setting.kind().parse(text.get()) instanceof Kind.Valid<T>(T value)
        ? Optional.of(value)
        : Optional.empty();
  }

  private static Response wrong(String argument) {
    return Response.text(400, "text/plain", "Error: invalid value of " + argument + "\n");
  }
}
