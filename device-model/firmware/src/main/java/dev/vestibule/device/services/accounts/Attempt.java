package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.net.NetAddress;
import java.util.Optional;

/**
 * A request as far as it matters for who sent it.
 *
 * @param method such as {@code GET}
 * @param target as in the request line, with the query
 * @param authorization value of that header
 * @param from where it came from
 * @param secure whether it came over TLS
 */
public record Attempt(
    String method, String target, Optional<String> authorization, NetAddress from, boolean secure) {

  /** The target without its query, which may hold a password. */
  public String page() {
    int query = target.indexOf('?');
    return query < 0 ? target : target.substring(0, query);
  }
}
