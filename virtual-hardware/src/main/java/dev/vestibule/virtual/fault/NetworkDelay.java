package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualNetworkInterface;

/** A slow line. */
final class NetworkDelay implements Fault {

  private final VirtualNetworkInterface network;

  NetworkDelay(VirtualNetworkInterface network) {
    this.network = network;
  }

  @Override
  public Description description() {
    return Description.of(
        "network-delay",
        "Network delays packets",
        "The line holds every packet up, beside the delay it has anyway.",
        new Whole("millis", "How long each way.", 1, 60_000, 500, "ms"));
  }

  @Override
  public Runnable start(Settings settings) {
    int millis = settings.number("millis");
    return network.delay().put(delay -> delay + millis);
  }
}
