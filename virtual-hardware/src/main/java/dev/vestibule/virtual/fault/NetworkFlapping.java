package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualNetworkInterface;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** A loose plug. */
final class NetworkFlapping implements Fault {

  private final Timeline time;
  private final VirtualNetworkInterface network;

  NetworkFlapping(Timeline time, VirtualNetworkInterface network) {
    this.time = time;
    this.network = network;
  }

  @Override
  public Description description() {
    return Description.of(
        "network-flapping",
        "Network link flaps",
        "The link goes down for a moment, again and again.",
        new Whole("seconds", "From one drop to the next.", 1, 86_400, 30, "s"),
        new Whole("millis", "How long the link is down.", 1, 60_000, 2_000, "ms"));
  }

  @Override
  public Runnable start(Settings settings) {
    var down = new AtomicBoolean();
    Runnable unwrap = network.line().put(up -> up && !down.get());
    Runnable stop =
        Flutter.every(
            Duration.ofSeconds(settings.number("seconds")),
            Duration.ofMillis(settings.number("millis")),
            time,
            fails -> {
              down.set(fails);
              network.line().changed();
            });
    return () -> {
      stop.run();
      unwrap.run();
    };
  }
}
