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

  /** As in a URL: {@code 192.168.0.90:80}, {@code [fe80::1]:80}. */
  @Override
  public String toString() {
    return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
  }
}
