package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.schedule.Schedules;
import dev.vestibule.device.services.access.Decision.Denied;
import dev.vestibule.device.services.access.Decision.Granted;
import dev.vestibule.device.services.access.Decision.PinWanted;
import dev.vestibule.device.services.access.Decision.Reason;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * Decides by the Entry list. A card or a QR code is what a holder has, either will do for a holder
 * of both; a holder who has a PIN beside it needs both, the PIN last. If several holders match, the
 * first that may come in counts. (All assumed: the manual leaves them open.)
 */
final class AccessPolicy {

  private final Schedules schedules;

  AccessPolicy(Schedules schedules) {
    this.schedules = schedules;
  }

  Decision decide(List<CredentialHolder> holders, Credential shown, Instant now) {
    return switch (shown) {
      case Credential.Token token -> token(holders, token, now);
      case Credential.Pin(String digits) ->
          first(holders, h -> hasPinAlone(h, digits), now, Reason.INVALID_PIN);
      case Credential.TokenAndPin(Credential.Token token, String digits) ->
          first(holders, h -> has(h, token) && hasPin(h, digits), now, Reason.INVALID_PIN);
    };
  }

  /** Whether some holder has the card or QR code, or the PIN where there is neither. */
  static boolean knows(List<CredentialHolder> holders, Credential shown) {
    return switch (shown) {
      case Credential.Token token -> holders.stream().anyMatch(h -> has(h, token));
      case Credential.TokenAndPin(Credential.Token token, String digits) ->
          holders.stream().anyMatch(h -> has(h, token));
      case Credential.Pin(String digits) -> holders.stream().anyMatch(h -> hasPinAlone(h, digits));
    };
  }

  private Decision token(List<CredentialHolder> holders, Credential.Token token, Instant now) {
    Decision decision =
        first(holders, holder -> has(holder, token), now, Reason.CREDENTIAL_NOT_FOUND);
    return decision instanceof Granted(CredentialHolder holder) && holder.pin().isPresent()
        ? new PinWanted(holder)
        : decision;
  }

  private Decision first(
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

  private Decision validity(CredentialHolder holder, Instant now) {
    if (holder.validFrom().filter(now::isBefore).isPresent()) {
      return new Denied(Reason.CREDENTIAL_NOT_ACTIVE);
    }
    boolean usedUp = holder.maxUses().filter(most -> holder.uses() >= most).isPresent();
    if (usedUp || holder.validTo().filter(now::isAfter).isPresent()) {
      return new Denied(Reason.CREDENTIAL_EXPIRED);
    }
    if (holder.schedule().filter(id -> !schedules.active(id, now)).isPresent()) {
      return new Denied(Reason.NOT_PERMITTED_AT_THIS_TIME);
    }
    return new Granted(holder);
  }

  private static boolean has(CredentialHolder holder, Credential.Token token) {
    return switch (token) {
      case Credential.Card(String uid) -> holder.card().filter(uid::equals).isPresent();
      case Credential.Qr(String text) -> holder.qr().filter(text::equals).isPresent();
    };
  }

  private static boolean hasPinAlone(CredentialHolder holder, String digits) {
    return holder.card().isEmpty() && holder.qr().isEmpty() && hasPin(holder, digits);
  }

  private static boolean hasPin(CredentialHolder holder, String digits) {
    return holder.pin().filter(digits::equals).isPresent();
  }
}
