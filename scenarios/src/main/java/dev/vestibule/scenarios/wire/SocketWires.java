package dev.vestibule.scenarios.wire;

import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.SocketNet;
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

  private final SocketNet net;
  private final Net others;

  /**
   * @param address the unit's on this machine
   * @param ports number here, 0 for any that is free, by number at the unit
   */
  public SocketWires(String address, Map<Integer, Integer> ports, Line cable) {
    net = new SocketNet(address, ports, cable);
    others = net.neighbour(address);
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
