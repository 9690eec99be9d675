package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.Parameters;
import dev.vestibule.device.kernel.reader.CardData;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.Transponder;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What comes of a card in the field. */
sealed interface Reading {

  /**
   * It was read.
   *
   * @param uid what identifies it
   * @param data of data sets that identify nobody
   */
  record Read(Bits uid, List<CardData> data) implements Reading {}

  /** A data set that is required could not be read: the card is ignored. */
  record Missing(String dataSet) implements Reading {}

  /**
   * Reads the serial number and the data sets, puts what authenticates in place of the serial
   * number, and inverts the byte order if that is wanted. The order is assumed.
   */
  static Reading of(Transponder card, List<DataSet> sets, Parameters parameters) {
    List<CardData> data = new ArrayList<>();
    Optional<Bits> secure = Optional.empty();
    for (DataSet set : sets) {
      Optional<Bits> read = set.from(card);
      if (read.isEmpty()) {
        if (set.required()) return new Missing(set.name());
      } else if (set.authenticates()) {
        Bits more = read.get();
        secure = Optional.of(secure.map(before -> before.then(more)).orElse(more));
      } else {
        data.add(new CardData(set.name(), read.get()));
      }
    }
    boolean inverted =
        parameters.get(secure.isPresent() ? ReaderSettings.INVERT_DATA : ReaderSettings.INVERT_CSN);
    Bits uid = secure.orElse(card.uid());
    if (inverted) uid = uid.reversedBytes();
    return new Read(
        parameters.get(ReaderSettings.MAX_32_BIT) ? last32(uid) : uid, List.copyOf(data));
  }

  private static Bits last32(Bits uid) {
    if (uid.length() <= Integer.SIZE) return uid;
    return new Bits(uid.value().mod(BigInteger.ONE.shiftLeft(Integer.SIZE)), Integer.SIZE);
  }
}
