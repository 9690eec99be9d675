package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.protocols.wiegand.Frame;
import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.device.protocols.wiegand.Layout.Fields;
import java.util.List;
import java.util.Optional;

/**
 * Finds facility code and card number in the bits of a card, by their number and their parity. Of
 * the two formats of 37 bits, which look the same, it takes the one without facility code. (How the
 * real unit finds them is not documented: assumed.)
 */
final class CardFormats {

  private static final List<Layout> KNOWN =
      List.of(Layout.WIEGAND26, Layout.WIEGAND34, Layout.WIEGAND37);

  private CardFormats() {}

  /** The same card, with what its bits say if they have a known format. */
  static Tag detect(Tag tag) {
    if (tag.uid().length() < 1 || tag.uid().length() > Frame.LONGEST) return tag;
    var frame = new Frame(tag.uid().value(), tag.uid().length());
    return KNOWN.stream()
        .map(layout -> layout.decode(frame))
        .filter(Fields.class::isInstance)
        .map(Fields.class::cast)
        .findFirst()
        .map(fields -> with(tag, fields))
        .orElse(tag);
  }

  private static Tag with(Tag tag, Fields fields) {
    return new Tag(
        tag.readerId(),
        tag.type(),
        tag.uid(),
        fields.facilityCode().map(Math::toIntExact),
        Optional.of(fields.cardNumber()),
        tag.data(),
        tag.masked(),
        tag.time());
  }
}
