package dev.vestibule.app.speed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/** TCP ports of this machine, for programs that cannot choose or tell theirs. */
final class Ports {

  private static final int MOST_TRIES = 600;
  private static final int BETWEEN_TRIES_MS = 50;

  private Ports() {}

  /** One that is free now. */
  static int free() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Waits until a process listens there; fails if it ends before, or takes half a minute. */
  static void awaitListener(Process process, int port) throws IOException, InterruptedException {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try (var probe = new Socket(InetAddress.getLoopbackAddress(), port)) {
        if (probe.isConnected()) return;
      } catch (IOException notYet) {
        if (process.waitFor(BETWEEN_TRIES_MS, TimeUnit.MILLISECONDS)) break;
      }
    }
    process.destroy();
    throw new IOException("it does not listen on port " + port);
  }
}
