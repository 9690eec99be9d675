package dev.vestibule.device.services.logs.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.NetAddress;

/** One datagram a line. Source: RFC 5426, 3.1. */
final class DatagramSender implements Sender {

  private final Datagrams port;
  private final NetAddress server;

  DatagramSender(Datagrams port, NetAddress server) {
    this.port = port;
    this.server = server;
  }

  @Override
  public void send(String line) {
    port.send(server, line.getBytes(UTF_8));
  }

  @Override
  public void close() {
    port.close();
  }
}
