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
    return layout(tag)
        .map(layout -> layout.decode(frame(tag)))
        .filter(Fields.class::isInstance)
        .map(fields -> with(tag, (Fields) fields))
        .orElse(tag);
  }

  /** The format that a card's bits have, if it is known. */
  static Optional<Layout> layout(Tag tag) {
    if (tag.uid().length() < 1 || tag.uid().length() > Frame.LONGEST) return Optional.empty();
    return KNOWN.stream().filter(layout -> layout.decode(frame(tag)) instanceof Fields).findFirst();
  }

  private static Frame frame(Tag tag) {
    return new Frame(tag.uid().value(), tag.uid().length());
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
