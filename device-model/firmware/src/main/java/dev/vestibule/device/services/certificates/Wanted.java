package dev.vestibule.device.services.certificates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A certificate the unit shall make.
 *
 * @param alias what to call it
 * @param subject such as {@code C=SE,CN=door}
 * @param keyType such as {@code NIST-P256}
 * @param keystore where its key is kept; the usual one if empty
 * @param otherNames such as {@code DNS:door.example}
 * @param from first second of its validity; the usual validity if empty
 * @param to last second
 */
public record Wanted(
    String alias,
    String subject,
    String keyType,
    Optional<String> keystore,
    List<String> otherNames,
    Optional<Instant> from,
    Optional<Instant> to) {}
