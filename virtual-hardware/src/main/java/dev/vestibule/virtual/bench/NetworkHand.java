package dev.vestibule.virtual.bench;

import dev.vestibule.virtual.part.VirtualNetworkInterface;

/**
 * A hand at the network cable. What the cable brings of power is the matter of {@link PowerHand},
 * so that the unit can lose its link and still run.
 */
public final class NetworkHand {

  private static final String LINK = "network.link";

  private final Doing doing;
  private final VirtualNetworkInterface network;

  NetworkHand(Doing doing, VirtualNetworkInterface network) {
    this.doing = doing;
    this.network = network;
  }

  /** Plugs the cable in. */
  public void up() {
    doing.now("Network cable plugged in", LINK, () -> network.plug(true));
  }

  /** Pulls the cable out. */
  public void down() {
    doing.now("Network cable pulled out", LINK, () -> network.plug(false));
  }

  /** Lets the line lose this share of the packets, 0-100 percent. */
  public void lossPercent(int percent) {
    VirtualNetworkInterface.checkLoss(percent);
    doing.now(
        "Network loses " + percent + " % of the packets",
        "network.loss",
        () -> network.lossPercent(percent));
  }

  /** Lets the line hold every packet up for this long each way, 0-60 000 ms. */
  public void delayMillis(int millis) {
    VirtualNetworkInterface.checkDelay(millis);
    doing.now(
        "Network delays packets by " + millis + " ms",
        "network.delay",
        () -> network.delayMillis(millis));
  }
}
