package dev.vestibule.device.services.accounts;

import dev.vestibule.device.kernel.param.Access;
import java.util.Optional;

/** Who sent a request. */
public sealed interface Verdict {

  /**
   * Somebody who may do this much.
   *
   * @param user the account; empty for whoever did not log in
   * @param proof value of the header {@code Authentication-Info} of the answer
   */
  record Known(Optional<String> user, Access access, Optional<String> proof) implements Verdict {}

  /**
   * Somebody who said who they are and could not prove it.
   *
   * @param user the name given
   * @param stale whether only the nonce was too old
   */
  record Unproven(String user, boolean stale) implements Verdict {}

  /** Somebody who guessed too often. */
  record Blocked() implements Verdict {}
}
