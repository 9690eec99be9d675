package dev.vestibule.app.bench;

import dev.vestibule.app.bench.route.Field;
import dev.vestibule.app.bench.route.Nothing;
import dev.vestibule.app.bench.route.Reply;
import dev.vestibule.app.bench.route.Route;
import dev.vestibule.app.bench.route.Route.Answer;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.bench.PanelPainter;
import dev.vestibule.virtual.trace.JsonLinesExport;
import dev.vestibule.virtual.trace.VcdExport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** What can be seen of the unit. */
final class EyeRoutes {

  private static final double USUAL_SECONDS = 5;

  private EyeRoutes() {}

  enum Format {
    VCD,
    JSONL
  }

  record TraceChoice(
      @Field("vcd for waveform viewers, jsonl for programs; jsonl if left out")
          Optional<Format> format,
      @Field("device time to begin with; the start if left out") Optional<Instant> since) {}

  record Listening(
      @Field(value = "how much of it, up to now; 5 if left out", min = 0.1, max = 60, example = "5")
          Optional<Double> seconds) {}

  static List<Route<BenchUnit, ?, ?>> all() {
    return List.of(
        Route.eye(
            "/bench/v1/board",
            "Everything visible from outside",
            BoardAnswer.class,
            unit -> BoardAnswer.of(unit.bench().view(), unit.bench().clock())),
        new Route<>(
            "GET",
            "/bench/v1/speaker.wav",
            "What came out of the speaker",
            Listening.class,
            Nothing.class,
            new Answer.Media("audio/wav"),
            (unit, listening, nothing) ->
                Reply.media("audio/wav", unit.bench().speaker().wav(duration(listening)))),
        new Route<>(
            "GET",
            "/bench/v1/hdmi.png",
            "The picture on the monitor; 404 while it is dark or there is none",
            Nothing.class,
            Nothing.class,
            new Answer.Media("image/png"),
            (unit, none, nothing) ->
                unit.bench()
                    .hdmi()
                    .picture()
                    .map(frame -> Reply.media("image/png", Png.of(frame)))
                    .orElse(Reply.problem(404, "the monitor is dark, or there is none"))),
        new Route<>(
            "GET",
            "/bench/v1/panel.png",
            "The front panel, also without a display",
            Nothing.class,
            Nothing.class,
            new Answer.Media("image/png"),
            (unit, none, nothing) ->
                ServiceLoader.load(PanelPainter.class)
                    .findFirst()
                    .map(painter -> Reply.media("image/png", painter.png(unit.bench())))
                    .orElse(Reply.problem(501, "nothing in this distribution paints the panel"))),
        new Route<>(
            "GET",
            "/bench/v1/network.pcap",
            "The unit's newest traffic, at most 16 MiB, for protocol analysers; what TLS encrypts "
                + "stays encrypted",
            Nothing.class,
            Nothing.class,
            new Answer.Media("application/vnd.tcpdump.pcap"),
            (unit, none, nothing) ->
                Reply.media("application/vnd.tcpdump.pcap", unit.traffic().get())),
        new Route<>(
            "GET",
            "/bench/v1/trace",
            "Every signal change since start",
            TraceChoice.class,
            Nothing.class,
            new Answer.Media("text/x-vcd", "application/jsonl"),
            (unit, choice, nothing) -> trace(unit.bench(), choice)));
  }

  private static Duration duration(Listening listening) {
    return Duration.ofMillis(Math.round(listening.seconds().orElse(USUAL_SECONDS) * 1_000));
  }

  /** Tells the device time of a monotonic time. */
  static JsonLinesExport lines(Bench bench) {
    Instant origin = bench.clock().now().minusNanos(bench.clock().nanos());
    return new JsonLinesExport(origin::plusNanos);
  }

  private static Reply trace(Bench bench, TraceChoice choice) {
    Instant now = bench.clock().now();
    long nanos = bench.clock().nanos();
    long since =
        choice
            .since()
            .map(it -> Math.max(0, nanos - Duration.between(it, now).toNanos()))
            .orElse(0L);
    var text = new StringBuilder();
    try {
      if (choice.format().orElse(Format.JSONL) == Format.VCD) {
        VcdExport.write(bench.trace(), since, text);
        return Reply.text("text/x-vcd", text.toString());
      }
      lines(bench).write(bench.trace(), since, text);
      return Reply.text("application/jsonl", text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
