package dev.vestibule.device.services.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A person of the Entry list. Source: user manual, Entry list; wire form is ours.
 *
 * @param id chosen by the device
 * @param firstName 1-64 characters, unique in the list
 * @param lastName up to 64 characters
 * @param card UID in upper case hexadecimal
 * @param pin digits
 * @param qr text of a QR code, 1-300 characters
 * @param condition what a granted access raises: {@code Access granted} or a condition named by the
 *     user
 * @param validFrom not before
 * @param validTo not after
 * @param schedule id of a schedule; only while it is active
 * @param maxUses how many times it opens
 * @param uses how many times it has opened
 */
public record CredentialHolder(
    String id,
    String firstName,
    String lastName,
    Optional<String> card,
    Optional<String> pin,
    Optional<String> qr,
    String condition,
    Optional<Instant> validFrom,
    Optional<Instant> validTo,
    Optional<String> schedule,
    Optional<Integer> maxUses,
    int uses) {

  /** The condition a holder raises unless another one is chosen. */
  public static final String ACCESS_GRANTED = "Access granted";

  /** A holder with these names and nothing else. */
  public static CredentialHolder named(String firstName, String lastName) {
    return new CredentialHolder(
        "",
        firstName,
        lastName,
        none(),
        none(),
        none(),
        ACCESS_GRANTED,
        none(),
        none(),
        none(),
        none(),
        0);
  }

  public CredentialHolder withId(String id) {
    return new CredentialHolder(
        id, firstName, lastName, card, pin, qr, condition, validFrom, validTo, schedule, maxUses,
        uses);
  }

  public CredentialHolder withCard(String uid) {
    return with(Optional.of(uid), pin, maxUses, uses);
  }

  public CredentialHolder withPin(String digits) {
    return with(card, Optional.of(digits), maxUses, uses);
  }

  /** Has a QR code of this text, 1-300 characters. */
  public CredentialHolder withQr(String text) {
    return new CredentialHolder(
        id,
        firstName,
        lastName,
        card,
        pin,
        Optional.of(text),
        condition,
        validFrom,
        validTo,
        schedule,
        maxUses,
        uses);
  }

  public CredentialHolder withCondition(String condition) {
    return new CredentialHolder(
        id, firstName, lastName, card, pin, qr, condition, validFrom, validTo, schedule, maxUses,
        uses);
  }

  public CredentialHolder withValidity(Optional<Instant> from, Optional<Instant> to) {
    return new CredentialHolder(
        id, firstName, lastName, card, pin, qr, condition, from, to, schedule, maxUses, uses);
  }

  /** Is let in only while this schedule is active. */
  public CredentialHolder withSchedule(String id) {
    return new CredentialHolder(
        this.id,
        firstName,
        lastName,
        card,
        pin,
        qr,
        condition,
        validFrom,
        validTo,
        Optional.of(id),
        maxUses,
        uses);
  }

  public CredentialHolder withMaxUses(int times) {
    return with(card, pin, Optional.of(times), uses);
  }

  CredentialHolder usedOnceMore() {
    return with(card, pin, maxUses, uses + 1);
  }

  /** First and last name. */
  public String name() {
    return (firstName + " " + lastName).strip();
  }

  /** Says nothing of card, PIN and QR code, because it may end in a log. */
  @Override
  public String toString() {
    return "CredentialHolder[" + name() + "]";
  }

  private CredentialHolder with(
      Optional<String> card, Optional<String> pin, Optional<Integer> maxUses, int uses) {
    return new CredentialHolder(
        id, firstName, lastName, card, pin, qr, condition, validFrom, validTo, schedule, maxUses,
        uses);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}
