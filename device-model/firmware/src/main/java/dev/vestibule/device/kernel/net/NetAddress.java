package dev.vestibule.device.kernel.net;

/**
 * A place on the network.
 *
 * @param host name or address
 * @param port 0-65535; 0 means any that is free
 */
public record NetAddress(String host, int port) {

  public NetAddress {
    if (port < 0 || port > 65_535) throw new IllegalArgumentException("a port is 0-65535: " + port);
  }

  @Override
  public String toString() {
    return host + ":" + port;
  }
}
