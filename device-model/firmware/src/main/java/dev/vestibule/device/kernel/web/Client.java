package dev.vestibule.device.kernel.web;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.param.Access;
import java.util.Optional;

/**
 * Who sent a request.
 *
 * @param user name of the account; empty for whoever did not log in
 * @param access what the client may do
 * @param from where the request came from
 * @param secure whether it came over TLS
 */
public record Client(Optional<String> user, Access access, NetAddress from, boolean secure) {

  /** Whether the client may do what wants this. */
  public boolean may(Access wanted) {
    return access.compareTo(wanted) >= 0;
  }

  /** The account's name as logs show it. */
  public String name() {
    return user.orElse("anonymous");
  }
}
