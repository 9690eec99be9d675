package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.event.Item;
import dev.vestibule.device.kernel.event.Topic;
import dev.vestibule.device.kernel.param.Source;
import java.util.List;

/** What the reader tells. */
final class ReaderTopics {

  static final Topic RFID =
      Topic.message(
              "tns1:Device/tnsaxis:Intercom/RFID",
              "Card read",
              List.of(Item.string("Source", "Reader")),
              List.of(
                  Item.string("UIDFormat", "Format of the UID"),
                  Item.string("TagType", "Chip type"),
                  Item.string("TagSubType", "Chip"),
                  Item.string("UID", "UID"),
                  Item.integer("BitCount", "Bits"),
                  Item.string("CardNumber", "Card number"),
                  Item.integer("CardNumberBitCount", "Bits of the card number"),
                  Item.string("FacilityCode", "Facility code"),
                  Item.integer("FacilityCodeBitCount", "Bits of the facility code"),
                  Item.bool("Masked", "Told in events only")),
              "A card was read. The UID is left out unless sensitive events are switched on.",
              Source.vapix("Intercom service, events"))
          .notInRules();

  private ReaderTopics() {}
}
