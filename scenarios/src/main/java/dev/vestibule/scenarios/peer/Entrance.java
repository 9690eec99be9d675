package dev.vestibule.scenarios.peer;

import java.util.List;

/**
 * A way to the unit's web server.
 *
 * @param port the unit's own number
 * @param secure over TLS
 */
record Entrance(int port, boolean secure) {

  static final Entrance HTTP = new Entrance(80, false);
  static final Entrance HTTPS = new Entrance(443, true);

  private static final List<String> TLS = List.of("TLSv1.3", "TLSv1.2");

  /** The versions of TLS that are spoken here; none means plain HTTP. */
  List<String> tls() {
    return secure ? TLS : List.of();
  }
}
