package dev.vestibule.device.services.network;

import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Recorder;
import dev.vestibule.device.kernel.web.Request;
import dev.vestibule.device.kernel.web.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records the unit's traffic for a chosen time and hands it out as a file. The file may hold
 * passwords and whatever else goes over the wire in plain text. Source: user manual, Maintenance >
 * Troubleshoot; the path as third-party clients use it.
 */
record NetworkTrace(DeviceLoop loop, Recorder recorder) {

  private static final int SHORTEST = 1;
  private static final int USUAL = 30;
  private static final int LONGEST = 300;

  /** Told as {@code cmd} to debug.tgz, with {@code duration} in seconds, 1-300, 30 if left out. */
  static final String COMMAND = "pcapdump";

  void handle(Request request, Consumer<Response> answer) {
    Optional<Integer> seconds = seconds(request);
    if (seconds.isEmpty()) {
      answer.accept(Response.page(400));
      return;
    }
    Instant since = loop.now();
    loop.after(
        Duration.ofSeconds(seconds.get()),
        () ->
            answer.accept(
                Response.bytes(200, "application/vnd.tcpdump.pcap", recorder.pcap(since))
                    .with("Content-Disposition", "attachment; filename=\"network-trace.pcap\"")));
  }

  private static Optional<Integer> seconds(Request request) {
    String text = request.argument("duration").orElse(Integer.toString(USUAL));
    if (!text.matches("[0-9]{1,3}")) return Optional.empty();
    return Optional.of(Integer.parseInt(text)).filter(it -> it >= SHORTEST && it <= LONGEST);
  }
}
