package dev.vestibule.device.services.access;

import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A credential holder as clients read and write it; the form is ours. */
final class HolderForm {

  private static final int LONGEST = 512;
  private static final Shape TEXT = Shape.orNull(Shape.text(0, LONGEST));

  static final ObjectShape SHAPE =
      Shape.object()
          .optional("id", Shape.text(1, 64))
          .required("firstName", Shape.text(0, LONGEST))
          .optional("lastName", Shape.text(0, LONGEST))
          .optional("card", TEXT)
          .optional("pin", TEXT)
          .optional("qr", TEXT)
          .optional("eventConditions", Shape.list(Shape.text(1, LONGEST), 1, 1))
          .optional("validFrom", TEXT)
          .optional("validTo", TEXT)
          .optional("schedule", TEXT)
          .optional("maxUses", Shape.orNull(Shape.integer(1, 1_000_000)))
          .optional("uses", Shape.integer(0, 1_000_000));

  private HolderForm() {}

  static ObjectNode write(CredentialHolder holder) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("id", holder.id()).put("firstName", holder.firstName());
    form.put("lastName", holder.lastName());
    put(form, "card", holder.card());
    put(form, "pin", holder.pin());
    put(form, "qr", holder.qr());
    form.putArray("eventConditions").add(new EventCondition(holder.condition()).id());
    put(form, "validFrom", holder.validFrom());
    put(form, "validTo", holder.validTo());
    put(form, "schedule", holder.schedule());
    holder
        .maxUses()
        .ifPresentOrElse(most -> form.put("maxUses", most), () -> form.putNull("maxUses"));
    return form.put("uses", holder.uses());
  }

  private static void put(ObjectNode form, String name, Optional<?> value) {
    value.ifPresentOrElse(it -> form.put(name, it.toString()), () -> form.putNull(name));
  }

  /**
   * A holder of the declared shape; empty if a time is none.
   *
   * @param known who has this id; its uses count on unless others are sent
   * @param conditions those there are
   */
  static Optional<CredentialHolder> read(
      JsonNode form, Optional<CredentialHolder> known, List<EventCondition> conditions) {
    String condition =
        form.path("eventConditions").path(0).asString(CredentialHolder.ACCESS_GRANTED);
    try {
      return Optional.of(
          new CredentialHolder(
              form.path("id").asString(""),
              form.path("firstName").stringValue(),
              form.path("lastName").asString(""),
              text(form, "card"),
              text(form, "pin"),
              text(form, "qr"),
              conditions.stream()
                  .filter(it -> it.isMeantBy(condition))
                  .findFirst()
                  .map(EventCondition::name)
                  .orElse(condition),
              text(form, "validFrom").map(Instant::parse),
              text(form, "validTo").map(Instant::parse),
              text(form, "schedule"),
              form.hasNonNull("maxUses")
                  ? Optional.of(form.path("maxUses").intValue())
                  : Optional.empty(),
              form.path("uses").asInt(known.map(CredentialHolder::uses).orElse(0))));
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode form, String name) {
    return form.hasNonNull(name) ? Optional.of(form.path(name).stringValue()) : Optional.empty();
  }
}
