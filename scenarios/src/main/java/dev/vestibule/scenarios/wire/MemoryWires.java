package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.AssumedMac;
import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.device.kernel.net.MemNet;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.Tap;
import dev.vestibule.device.kernel.net.Turns;
import dev.vestibule.virtual.time.Booking;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;

/** A network in memory that passes in the unit's own time. */
public final class MemoryWires implements Wires {

  private static final String OTHERS = "192.168.0.100";
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Timeline time;
  private final Lan lan;
  private final MemNet net;
  private final Net device;
  private final Net others;

  /**
   * @param tap sees all that the unit sends and receives
   */
  public MemoryWires(Timeline time, Cable cable, Tap tap) {
    this.time = time;
    net = new MemNet(new TimelineTurns(time));
    lan = Lan.usual(host -> net.has(host) ? Optional.of(AssumedMac.of(host)) : Optional.empty());
    device = net.host(cable, Uplink.through(cable, lan), tap);
    others = net.host(OTHERS, Line.GOOD);
  }

  private record TimelineTurns(Timeline time) implements Turns {
    @Override
    public long nanos() {
      return time.nanos();
    }

    @Override
    public Runnable at(long due, Runnable work) {
      Booking booking = time.at(due, work);
      return booking::cancel;
    }
  }

  @Override
  public Net device() {
    return device;
  }

  @Override
  public Net others() {
    return others;
  }

  @Override
  public Lan lan() {
    return lan;
  }

  @Override
  public Net host(String address) {
    return net.host(address, Line.GOOD);
  }

  @Override
  public Optional<NetAddress> reach(int port) {
    return device.addresses().stream()
        .findFirst()
        .map(held -> new NetAddress(held.address(), port));
  }

  /** Lets device time pass meanwhile, as far as it must. */
  @Override
  public <T> Optional<T> await(CompletableFuture<T> coming) {
    time.settle();
    long end = time.nanos() + PATIENCE.toNanos();
    while (!coming.isDone() && time.nanos() < end) {
      OptionalLong due = time.nextDue();
      time.advanceTo(Math.min(due.orElse(end), end));
    }
    return coming.isDone() ? Optional.of(coming.join()) : Optional.empty();
  }

  @Override
  public Optional<String> refusal() {
    return Optional.empty();
  }

  @Override
  public boolean threaded() {
    return false;
  }

  @Override
  public void close() {}
}
