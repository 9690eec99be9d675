package dev.vestibule.device.services.access;

import dev.vestibule.device.services.access.Decision.Denied;
import dev.vestibule.device.services.access.Decision.Granted;
import dev.vestibule.device.services.access.Decision.PinWanted;
import dev.vestibule.device.services.access.Decision.Reason;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides by the Entry list. A holder with card and PIN needs both, card first; if several holders
 * match, the first that may come in counts. (Both assumed: the manual leaves them open.)
 */
final class AccessPolicy {

  private AccessPolicy() {}

  static Decision decide(List<CredentialHolder> holders, Credential shown, Instant now) {
    return switch (shown) {
      case Credential.Card(String uid) -> card(holders, uid, now);
      case Credential.Pin(String digits) ->
          first(holders, h -> h.card().isEmpty() && hasPin(h, digits), now, Reason.INVALID_PIN);
      case Credential.CardAndPin(String uid, String digits) ->
          first(holders, h -> hasCard(h, uid) && hasPin(h, digits), now, Reason.INVALID_PIN);
    };
  }

  /** Whether some holder has the card, or the PIN where there is no card. */
  static boolean knows(List<CredentialHolder> holders, Credential shown) {
    return switch (shown) {
      case Credential.Card(String uid) -> holders.stream().anyMatch(h -> hasCard(h, uid));
      case Credential.CardAndPin(String uid, String digits) ->
          holders.stream().anyMatch(h -> hasCard(h, uid));
      case Credential.Pin(String digits) ->
          holders.stream().anyMatch(h -> h.card().isEmpty() && hasPin(h, digits));
    };
  }

  private static Decision card(List<CredentialHolder> holders, String uid, Instant now) {
    Decision decision =
        first(holders, holder -> hasCard(holder, uid), now, Reason.CREDENTIAL_NOT_FOUND);
    return decision instanceof Granted(CredentialHolder holder) && holder.pin().isPresent()
        ? new PinWanted(holder)
        : decision;
  }

  private static Decision first(
      List<CredentialHolder> holders,
      Predicate<CredentialHolder> matches,
      Instant now,
      Reason nobody) {
    Decision decision = new Denied(nobody);
    for (CredentialHolder holder : holders) {
      if (!matches.test(holder)) continue;
      decision = validity(holder, now);
      if (decision instanceof Granted) return decision;
    }
    return decision;
  }

  private static Decision validity(CredentialHolder holder, Instant now) {
    if (holder.validFrom().filter(now::isBefore).isPresent()) {
      return new Denied(Reason.CREDENTIAL_NOT_ACTIVE);
    }
    boolean usedUp = holder.maxUses().filter(most -> holder.uses() >= most).isPresent();
    if (usedUp || holder.validTo().filter(now::isAfter).isPresent()) {
      return new Denied(Reason.CREDENTIAL_EXPIRED);
    }
    return new Granted(holder);
  }

  private static boolean hasCard(CredentialHolder holder, String uid) {
    return holder.card().filter(uid::equals).isPresent();
  }

  private static boolean hasPin(CredentialHolder holder, String digits) {
    return holder.pin().filter(digits::equals).isPresent();
  }
}
