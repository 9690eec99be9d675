package dev.vestibule.scenarios.program;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Supplier;

/** A program that was started and stays. */
public final class Server {

  private final String command;
  private final Process process;
  private final Supplier<String> output;

  Server(String command, Process process, Supplier<String> output) {
    this.command = command;
    this.process = process;
    this.output = output;
  }

  /**
   * Waits until it listens on a TCP port of this machine.
   *
   * @throws AssertionError if it ends, or does not listen in time
   */
  public void awaitListening(int port) {
    boolean listens = Patience.until(() -> !process.isAlive() || listens(port));
    if (!listens || !process.isAlive()) {
      throw new AssertionError("does not listen: $ " + command + "\n" + output.get());
    }
  }

  private static boolean listens(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }
}
