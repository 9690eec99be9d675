package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.SocketNet;
import dev.vestibule.device.kernel.net.SocketThreads;
import dev.vestibule.device.kernel.net.Tap;
import java.net.Inet4Address;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Real sockets of this machine. */
public final class SocketWires implements Wires {

  private static final int PATIENCE_SECONDS = 10;

  private static final int USUAL_PREFIX = 24;

  private final SocketNet net;
  private final Net others;
  private final Lan lan;

  /**
   * @param threads serve them
   * @param address the unit's on this machine
   * @param ports number here, 0 for any that is free, by number at the unit
   * @param tap sees all that the unit sends and receives
   */
  public SocketWires(
      SocketThreads threads, String address, Map<Integer, Integer> ports, Cable cable, Tap tap) {
    lan = lan(address);
    net = new SocketNet(threads, address, ports, cable, Uplink.through(cable, lan), tap);
    others = net.neighbour(address);
  }

  /**
   * Gives the unit the address where it is reached: with the subnet of this machine's interface, or
   * one of 24 bits if it does not tell. A unit on all addresses gets the machine's own.
   */
  private static Lan lan(String address) {
    if (!HostAddress.isIpv4(address)) return Lan.without();
    boolean anywhere = address.equals("0.0.0.0");
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(face -> face.getInterfaceAddresses().stream())
          .filter(held -> held.getAddress() instanceof Inet4Address)
          .filter(
              held ->
                  anywhere
                      ? !held.getAddress().isLoopbackAddress()
                      : held.getAddress().getHostAddress().equals(address))
          .findFirst()
          .map(
              held ->
                  new HostAddress(
                      held.getAddress().getHostAddress(), held.getNetworkPrefixLength()))
          .map(Lan::of)
          .orElseGet(() -> Lan.of(new HostAddress(address, USUAL_PREFIX)));
    } catch (SocketException unknown) {
      return Lan.of(new HostAddress(address, USUAL_PREFIX));
    }
  }

  @Override
  public Net device() {
    return net;
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
    return net.neighbour(address);
  }

  @Override
  public Optional<NetAddress> reach(int port) {
    return net.reach(port);
  }

  @Override
  public <T> Optional<T> await(CompletableFuture<T> coming) {
    try {
      return Optional.of(coming.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException never) {
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  @Override
  public Optional<String> refusal() {
    return net.refusals().stream().findFirst();
  }

  @Override
  public boolean threaded() {
    return true;
  }

  @Override
  public void close() {
    net.close();
  }
}
