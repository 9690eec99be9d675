package dev.vestibule.gui.part;

import dev.vestibule.gui.part.Wire.Level;

/** States of the network line. */
public final class NetworkWire {
  private static final String NAME = "Network";

  private NetworkWire() {}

  /** The link is up. */
  public static Wire up() {
    return Wire.of(Icon.NETWORK, NAME, "Link up", Level.ON);
  }

  /** The link is up and loses that many of a hundred packets. */
  public static Wire losing(int percent) {
    return Wire.of(Icon.NETWORK, NAME, percent + " % lost", Level.NEAR);
  }

  /** The link is down. */
  public static Wire down() {
    return Wire.of(Icon.NETWORK, NAME, "Link down", Level.ALERT);
  }
}
