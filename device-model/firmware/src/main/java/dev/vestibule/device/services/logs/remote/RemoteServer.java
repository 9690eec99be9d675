package dev.vestibule.device.services.logs.remote;

import dev.vestibule.device.kernel.log.LogLine;
import dev.vestibule.device.kernel.net.NetAddress;

/**
 * A syslog server.
 *
 * @param address host name, IPv4 or IPv6 address
 * @param port 1-65535
 * @param protocol how lines get there
 * @param format how they are written
 * @param severity the least grave that is sent
 * @param type which logs are sent
 */
record RemoteServer(
    String address,
    int port,
    Protocol protocol,
    SyslogFormat format,
    SeverityWord severity,
    LogType type) {

  NetAddress place() {
    return new NetAddress(address, port);
  }

  boolean wants(LogLine line) {
    return severity.admits(line.severity()) && type.admits(line.log());
  }

  /** Whether lines would arrive twice at one place. What counts as identical is assumed. */
  boolean identical(RemoteServer other) {
    return address.equalsIgnoreCase(other.address)
        && port == other.port
        && protocol == other.protocol;
  }

  /** As the unit's own log names it. */
  String name() {
    return place() + "/" + protocol;
  }
}
