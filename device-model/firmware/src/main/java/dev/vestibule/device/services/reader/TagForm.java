package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.Bits;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A tag as clients read and write it. Source: VAPIX, Intercom service, Tag. */
final class TagForm {

  static final String RAW = "Raw";

  private static final int MOST_BITS = 256;

  static final ObjectShape SHAPE =
      Shape.object()
          .required(
              "TagUid",
              Shape.text(
                  64, Form.pattern("1-64 hexadecimal digits", "[0-9A-Fa-f]{1,64}", "04A1B2C3")))
          .optional("BitCount", Shape.integer(1, MOST_BITS))
          .optional("TagType", CardTypesField.CODE)
          .optional("ReaderId", ReaderApi.ID)
          .optional("Age", Shape.integer(0, Integer.MAX_VALUE))
          .optional("FacilityCode", Shape.text(0, 20))
          .optional("CardNumber", Shape.text(0, 80))
          .optional("Format", Shape.choice(RAW))
          .optional("Masked", Shape.bool());

  private TagForm() {}

  static ObjectNode write(Tag tag, Instant now) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("TagUid", tag.uid().toHex())
        .put("BitCount", tag.uid().length())
        .put("TagType", tag.type().code())
        .put("ReaderId", tag.readerId())
        .put("Age", Duration.between(tag.time(), now).toSeconds())
        .put("FacilityCode", tag.facilityCode().map(code -> "" + code).orElse(""))
        .put("CardNumber", tag.cardNumber().map(number -> "" + number).orElse(""))
        .put("Format", RAW)
        .put("Masked", tag.masked());
  }

  /** The bits of a sent tag; empty if they are more than it says. */
  static Optional<Bits> uid(JsonNode form) {
    String hex = form.path("TagUid").stringValue();
    try {
      return Optional.of(Bits.ofHex(hex, form.path("BitCount").asInt(hex.length() * 4)));
    } catch (IllegalArgumentException tooMany) {
      return Optional.empty();
    }
  }
}
