package dev.vestibule.app.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Where the unit and its remote bench can be reached. Safe for any thread. */
public final class Addresses {

  private final String host;
  private final Map<String, Integer> ports = new ConcurrentSkipListMap<>();

  /**
   * @param host address on which everything listens
   */
  Addresses(String host) {
    this.host = host;
  }

  /** Something, such as {@code bench}, listens on this port. */
  void add(String name, int port) {
    ports.put(name, port);
  }

  /** Where this is served; 0 if it is not. */
  int port(String name) {
    return ports.getOrDefault(name, 0);
  }

  /** Such as {@code {"host":"127.0.0.1","bench":8207}}. */
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("host", host);
    json.putAll(ports);
    return json;
  }
}
