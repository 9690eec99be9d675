package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.protocols.wiegand.FacilityCodeMode;
import dev.vestibule.device.protocols.wiegand.Frame;
import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.hal.Bits;
import java.math.BigInteger;
import java.util.Optional;

/** What becomes of a card on its way to an access control unit. */
sealed interface OutputFormat {

  /** The bits of a card in this format. */
  Bits bits(Tag tag);

  /** Whether bits of this card have no place in it. */
  boolean cuts(Tag tag);

  /** The card as it is. */
  record Raw() implements OutputFormat {

    @Override
    public Bits bits(Tag tag) {
      return tag.uid();
    }

    @Override
    public boolean cuts(Tag tag) {
      return false;
    }
  }

  /**
   * Facility code and card number. A card without a card number of its own is one, with all its
   * bits; what is too great loses its foremost bits (both assumed).
   *
   * @param configured the facility code of the settings
   */
  record Encoded(Layout layout, FacilityCodeMode mode, int configured) implements OutputFormat {

    @Override
    public Bits bits(Tag tag) {
      Frame frame = mode.encode(layout, facilityCode(tag), number(tag), configured);
      return new Bits(frame.value(), frame.length());
    }

    @Override
    public boolean cuts(Tag tag) {
      boolean forged = mode == FacilityCodeMode.AUTO && tag.facilityCode().isEmpty();
      int room = layout.cardNumberSize() + (forged ? layout.facilityCodeSize() : 0);
      boolean ownSent = mode != FacilityCodeMode.OVERRIDE && layout.facilityCodeSize() > 0;
      return number(tag).bitLength() > room
          || ownSent
              && facilityCode(tag).filter(own -> own > layout.greatestFacilityCode()).isPresent();
    }

    private static BigInteger number(Tag tag) {
      return tag.cardNumber().orElse(tag.uid().value());
    }

    private static Optional<Long> facilityCode(Tag tag) {
      return tag.facilityCode().map(Integer::longValue);
    }
  }
}
