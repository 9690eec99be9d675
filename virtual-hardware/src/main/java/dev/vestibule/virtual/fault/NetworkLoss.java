package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualNetworkInterface;

/** A bad cable. */
final class NetworkLoss implements Fault {

  private final VirtualNetworkInterface network;

  NetworkLoss(VirtualNetworkInterface network) {
    this.network = network;
  }

  @Override
  public Description description() {
    return Description.of(
        "network-loss",
        "Network loses packets",
        "The line loses packets, beside those it loses anyway.",
        new Whole("percent", "Share of the packets.", 1, 100, 30, "%"));
  }

  @Override
  public Runnable start(Settings settings) {
    int percent = settings.number("percent");
    return network.loss().put(loss -> loss + (100 - loss) * percent / 100);
  }
}
