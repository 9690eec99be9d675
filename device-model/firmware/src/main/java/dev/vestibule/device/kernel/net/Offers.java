package dev.vestibule.device.kernel.net;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the device serves over TCP now, for those who tell others of it; belongs to the device's
 * loop.
 */
public final class Offers {

  /** What can be served. */
  public enum Protocol {
    HTTP,
    HTTPS,
    RTSP
  }

  private final Map<Protocol, Integer> ports = new EnumMap<>(Protocol.class);
  private final List<Runnable> watchers = new ArrayList<>();

  /**
   * This is served from now on, or is no longer.
   *
   * @param port the device's own number; empty if it is not served
   */
  public void change(Protocol protocol, OptionalInt port) {
    if (port(protocol).equals(port)) return;
    if (port.isPresent()) ports.put(protocol, port.getAsInt());
    else ports.remove(protocol);
    watchers.forEach(Runnable::run);
  }

  /** The device's own number of the port where this is served; empty if it is not. */
  public OptionalInt port(Protocol protocol) {
    Integer port = ports.get(protocol);
    return port == null ? OptionalInt.empty() : OptionalInt.of(port);
  }

  /** Calls the watcher after each change. */
  public void watch(Runnable watcher) {
    watchers.add(watcher);
  }
}
