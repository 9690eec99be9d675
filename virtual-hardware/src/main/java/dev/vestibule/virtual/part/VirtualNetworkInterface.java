package dev.vestibule.virtual.part;

import dev.vestibule.hal.Input;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.NetworkInterface;
import java.util.SplittableRandom;

/**
 * The RJ45 connector and the state of the line behind it. The wires themselves ask here what to do
 * with each packet, from any thread.
 */
public final class VirtualNetworkInterface implements NetworkInterface {

  private static final int LONGEST_DELAY = 60_000;

  private final Bus bus;
  private final MacAddress mac;
  private final VirtualInput<Link> link;
  private final SplittableRandom chance;
  private volatile boolean plugged = true;
  private volatile boolean broken;
  private volatile int lossPercent;
  private volatile int delayMillis;

  /** An interface whose cable is plugged in. */
  public VirtualNetworkInterface(Bus bus, MacAddress mac, long seed) {
    this.bus = bus;
    this.mac = mac;
    this.link = new VirtualInput<>(bus, "network.link", Link.UP);
    this.chance = new SplittableRandom(seed);
    bus.trace().declare("network.loss", 0);
    bus.trace().declare("network.delay", 0);
  }

  @Override
  public MacAddress mac() {
    return mac;
  }

  @Override
  public Input<Link> link() {
    return link;
  }

  /** Plugs the cable in or pulls it out. */
  public void plug(boolean in) {
    plugged = in;
    update();
  }

  /** Breaks or mends the line; the cable stays where it is. */
  public void broken(boolean broken) {
    this.broken = broken;
    update();
  }

  /** Loses this share of the packets, 0-100 percent. */
  public void lossPercent(int percent) {
    checkLoss(percent);
    lossPercent = percent;
    bus.note("network.loss", percent);
  }

  /** Holds every packet up for this long, 0-60 000 ms each way. */
  public void delayMillis(int millis) {
    checkDelay(millis);
    delayMillis = millis;
    bus.note("network.delay", millis);
  }

  /** Share of the packets that is lost, in percent. */
  public int lossPercent() {
    return lossPercent;
  }

  /** How long a packet is held up each way, in milliseconds. */
  public int delayMillis() {
    return delayMillis;
  }

  /** Decides over the next packet: true if the line loses it. */
  public boolean lost() {
    if (link.read() == Link.DOWN) return true;
    int percent = lossPercent;
    if (percent == 0) return false;
    synchronized (chance) {
      return chance.nextInt(100) < percent;
    }
  }

  /** Throws unless it is a share of packets that can be lost. */
  public static void checkLoss(int percent) {
    if (percent >= 0 && percent <= 100) return;
    throw new IllegalArgumentException("loss is 0-100 percent: " + percent);
  }

  /** Throws unless packets can be held up for this long. */
  public static void checkDelay(int millis) {
    if (millis >= 0 && millis <= LONGEST_DELAY) return;
    throw new IllegalArgumentException("delay is 0-" + LONGEST_DELAY + " ms: " + millis);
  }

  /** No program runs any more. */
  public void reset() {
    link.unwatch();
  }

  private void update() {
    link.set(plugged && !broken ? Link.UP : Link.DOWN);
  }
}
