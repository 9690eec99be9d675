package dev.vestibule.virtual.part;

import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.Input;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.NetworkInterface;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

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
  private final Layers<Boolean> line = new Layers<>(this::update);
  private final Layers<Integer> loss = new Layers<>(this::note);
  private final Layers<Integer> delay = new Layers<>(this::note);
  private Consumer<EthernetFrame> farEnd = frame -> {};
  private Runnable onLink = () -> {};
  private Consumer<EthernetFrame> receiver = frame -> {};
  private volatile boolean plugged = true;
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

  @Override
  public void send(EthernetFrame frame) {
    carry(() -> farEnd.accept(frame));
  }

  @Override
  public void receive(Consumer<EthernetFrame> receiver) {
    this.receiver = receiver;
  }

  /** What the cable leads to hears the unit's frames from now on. */
  public void leadsTo(Consumer<EthernetFrame> farEnd) {
    this.farEnd = farEnd;
  }

  /** Runs this whenever the link has come up or gone down, before the program hears of it. */
  public void onLink(Runnable watcher) {
    onLink = watcher;
  }

  /** What the cable leads to sends a frame. */
  public void arrive(EthernetFrame frame) {
    carry(() -> receiver.accept(frame));
  }

  /** Delivers in a turn of its own, never from inside the call that sent. */
  private void carry(Runnable delivery) {
    if (lost()) return;
    long late = TimeUnit.MILLISECONDS.toNanos(delayMillis());
    bus.time().at(bus.time().nanos() + late, delivery);
  }

  /** Plugs the cable in or pulls it out. */
  public void plug(boolean in) {
    plugged = in;
    update();
  }

  /** Between a cable that is plugged in and a line that is up. */
  public Layers<Boolean> line() {
    return line;
  }

  /** Between the loss that is asked for and that of the line, in percent. */
  public Layers<Integer> loss() {
    return loss;
  }

  /** Between the delay that is asked for and that of the line, in milliseconds. */
  public Layers<Integer> delay() {
    return delay;
  }

  /** Loses this share of the packets, 0-100 percent. */
  public void lossPercent(int percent) {
    checkLoss(percent);
    lossPercent = percent;
    note();
  }

  /** Holds every packet up for this long, 0-60 000 ms each way. */
  public void delayMillis(int millis) {
    checkDelay(millis);
    delayMillis = millis;
    note();
  }

  /** Share of the packets that is lost, in percent. */
  public int lossPercent() {
    return loss.through(lossPercent);
  }

  /** How long a packet is held up each way, in milliseconds. */
  public int delayMillis() {
    return delay.through(delayMillis);
  }

  /** Decides over the next packet: true if the line loses it. */
  public boolean lost() {
    if (link.read() == Link.DOWN) return true;
    int percent = lossPercent();
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
    receiver = frame -> {};
  }

  private void update() {
    Link before = link.read();
    link.set(line.through(plugged) ? Link.UP : Link.DOWN);
    if (link.read() != before) onLink.run();
  }

  private void note() {
    bus.note("network.loss", lossPercent());
    bus.note("network.delay", delayMillis());
  }
}
