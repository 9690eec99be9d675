package dev.vestibule.app.doctor;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/**
 * The machine as the doctor sees it.
 *
 * @param properties of the Java runtime
 * @param environment variables
 */
record Machine(Map<String, String> properties, Map<String, String> environment) {

  static Machine here() {
    Map<String, String> properties =
        Map.of(
            "java.version", System.getProperty("java.version"),
            "java.home", System.getProperty("java.home"),
            "os.name", System.getProperty("os.name"),
            "os.arch", System.getProperty("os.arch"),
            "user.home", System.getProperty("user.home"),
            "java.class.path", System.getProperty("java.class.path"));
    return new Machine(properties, System.getenv());
  }

  String property(String name) {
    return properties.getOrDefault(name, "");
  }

  /** Whether nothing listens on this port of the loopback address. */
  boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
