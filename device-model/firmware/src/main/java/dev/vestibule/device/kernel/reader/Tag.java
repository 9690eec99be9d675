package dev.vestibule.device.kernel.reader;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A card, fob or phone as its reader reports it, after data sets and byte order. Source: VAPIX,
 * Intercom service, Tag.
 *
 * @param readerId who read it
 * @param type the chip
 * @param uid what identifies it: the card serial number, or data in its place; 1-256 bits
 * @param facilityCode if the format has one
 * @param cardNumber if the format has one
 * @param data of data sets that identify nobody, in their order
 * @param masked whether it is told in events only, never to an access control unit
 * @param time when it was read
 */
public record Tag(
    String readerId,
    ChipType type,
    Bits uid,
    Optional<Integer> facilityCode,
    Optional<BigInteger> cardNumber,
    List<CardData> data,
    boolean masked,
    Instant time)
    implements Shown {

  /** A card of the built-in reader, with its serial number and nothing else. */
  public static Tag internal(ChipType type, Bits uid, Instant time) {
    return new Tag(INTERNAL, type, uid, Optional.empty(), Optional.empty(), List.of(), false, time);
  }

  /** The same, read at another time. */
  public Tag at(Instant time) {
    return new Tag(readerId, type, uid, facilityCode, cardNumber, data, masked, time);
  }
}
