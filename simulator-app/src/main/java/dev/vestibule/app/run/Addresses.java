package dev.vestibule.app.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

/** Where the unit and its remote bench can be reached. Safe for any thread. */
public final class Addresses {

  private final String host;
  private final Map<String, Supplier<OptionalInt>> ports = new ConcurrentSkipListMap<>();

  /**
   * @param host address on which everything listens
   */
  Addresses(String host) {
    this.host = host;
  }

  /** Something, such as {@code http}, listens on this port now and then. */
  void add(String name, Supplier<OptionalInt> port) {
    ports.put(name, port);
  }

  /** Where this is served now; 0 if it is not. */
  int port(String name) {
    return ports.getOrDefault(name, OptionalInt::empty).get().orElse(0);
  }

  /** What listens now, such as {@code {"host":"127.0.0.1","bench":8207,"http":8080}}. */
  public Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("host", host);
    ports.forEach((name, port) -> port.get().ifPresent(number -> json.put(name, number)));
    return json;
  }
}
