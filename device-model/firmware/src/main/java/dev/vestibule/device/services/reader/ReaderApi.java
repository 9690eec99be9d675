package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.reader.CardData;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.device.kernel.web.rpc.Function;
import dev.vestibule.device.kernel.web.rpc.Outcome;
import dev.vestibule.device.kernel.web.rpc.Outcome.Kind;
import dev.vestibule.device.kernel.web.schema.Form;
import dev.vestibule.device.kernel.web.schema.ObjectShape;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reader's functions of the Intercom service. */
final class ReaderApi {

  static final Shape ID =
      Shape.text(
          64,
          Form.pattern("1-64 letters, digits, blanks, . - and _", "[\\w .-]{1,64}", "Internal"));

  private static final int MOST_MASKS = 100;
  private static final String READER = "ReaderId";

  private static final String CONFIGURATION = "CardReaderConfiguration";

  private final ReaderService service;
  private final Configuration configuration;

  ReaderApi(ReaderService service, Configuration configuration) {
    this.service = service;
    this.configuration = configuration;
  }

  List<Function> functions() {
    ObjectShape reader = Shape.object().optional(READER, ID);
    ObjectShape named = Shape.object().required(READER, ID);
    return List.of(
        Function.of(
            "Get" + CONFIGURATION, Access.OPERATOR, Shape.object(), call -> configuration()),
        Function.of("GetSupportedTagTypes", Access.OPERATOR, Shape.object(), call -> supported()),
        Function.of("GetDefaultTagTypes", Access.OPERATOR, Shape.object(), call -> usual()),
        Function.of("GetLastTag", Access.OPERATOR, reader, this::last),
        Function.of(
            "GetTag", Access.OPERATOR, reader.optional("timestamp", Shape.text(1, 40)), this::tag),
        Function.of(
            "GetCardData",
            Access.OPERATOR,
            Shape.object().optional("DataConfigNames", Shape.list(Shape.text(1, 64), 0, 100)),
            this::data),
        Function.of(
            "InjectTag",
            Access.ADMIN,
            Shape.object()
                .required("Tag", TagForm.SHAPE)
                .optional("CardData", Shape.list(Shape.anyObject(), 0, 16)),
            this::inject),
        Function.of(
            "RegisterReader",
            Access.ADMIN,
            named
                .optional("DisableInternalReader", Shape.bool())
                .optional("MaskedReaderIds", Shape.list(ID, 0, MOST_MASKS))
                .optional("UnmaskIfLost", Shape.bool()),
            this::register),
        Function.of("KeepAliveReader", Access.ADMIN, named, this::keepAlive),
        Function.of("UnregisterReader", Access.ADMIN, named, this::unregister),
        Function.of("GetCurrentReaders", Access.OPERATOR, Shape.object(), call -> readers()));
  }

  private Outcome configuration() {
    return Outcome.result(result -> result.set(CONFIGURATION, configuration.part(CONFIGURATION)));
  }

  private static Outcome supported() {
    return Outcome.result(result -> result.set("CardTypes", CardTypesField.described()));
  }

  private Outcome usual() {
    return Outcome.result(
        result -> result.set("CardTypes", CardTypesField.codes(ChipTypes.ACTIVE.initial())));
  }

  private Outcome last(Function.Call call) {
    JsonNode reader = call.arguments().path(READER);
    RecentTags recent = service.recent();
    return shown(reader.isMissingNode() ? recent.latest() : recent.latest(reader.stringValue()));
  }

  private Outcome tag(Function.Call call) {
    JsonNode time = call.arguments().path("timestamp");
    if (time.isMissingNode()) return last(call);
    String reader = call.arguments().path(READER).asString(Shown.INTERNAL);
    return shown(service.recent().at(reader, time.stringValue()));
  }

  private Outcome shown(Optional<Tag> tag) {
    return tag.map(
            read -> Outcome.result(result -> result.set("Tag", TagForm.write(read, service.now()))))
        .orElse(Outcome.failed(Kind.NOT_FOUND, "No such tag was read"));
  }

  /** What data sets have given of the card that was read last; of all if none is named. */
  private Outcome data(Function.Call call) {
    Set<String> names = new HashSet<>();
    call.arguments().path("DataConfigNames").forEach(name -> names.add(name.stringValue()));
    List<CardData> read = service.recent().latest(Shown.INTERNAL).map(Tag::data).orElse(List.of());
    return Outcome.result(
        result -> {
          ArrayNode list = result.putArray("CardData");
          for (CardData data : read) {
            if (names.isEmpty() || names.contains(data.name())) write(data, list.addObject());
          }
        });
  }

  /** Bits stand at the left of their bytes. */
  private static void write(CardData data, ObjectNode form) {
    Bits bits = data.bits();
    int bytes = (bits.length() + Byte.SIZE - 1) / Byte.SIZE;
    Bits whole = bits.then(new Bits(BigInteger.ZERO, bytes * Byte.SIZE - bits.length()));
    form.put("name", data.name()).put("bitCount", bits.length());
    form.put("byteCount", bytes).put("data", whole.toHex());
  }

  private Outcome inject(Function.Call call) {
    JsonNode form = call.arguments().path("Tag");
    Optional<Bits> uid = TagForm.uid(form);
    if (uid.isEmpty()) return Outcome.failed(Kind.INVALID_VALUE, "TagUid has more bits");
    ChipType chip = ChipType.named(form.path("TagType").asString("MIFARE")).orElseThrow();
    service.inject(form.path(READER).asString(Shown.INTERNAL), chip, uid.get());
    return Outcome.done();
  }

  private Outcome register(Function.Call call) {
    Set<String> masks = new HashSet<>();
    call.arguments().path("MaskedReaderIds").forEach(id -> masks.add(id.stringValue()));
    if (call.arguments().path("DisableInternalReader").asBoolean(false)) masks.add(Shown.INTERNAL);
    boolean unmask = call.arguments().path("UnmaskIfLost").asBoolean(false);
    return service.registered().register(id(call), masks, unmask)
        ? timeout()
        : Outcome.failed(Kind.FAILURE, "Too many readers");
  }

  private Outcome keepAlive(Function.Call call) {
    return service.registered().keepAlive(id(call)) ? timeout() : unknown();
  }

  private Outcome unregister(Function.Call call) {
    return service.registered().remove(id(call)) ? Outcome.done() : unknown();
  }

  private Outcome readers() {
    return Outcome.result(
        result -> {
          ArrayNode readers = result.putArray("Readers");
          for (String id : service.registered().ids()) {
            boolean masked = service.registered().masked(id);
            readers.addObject().put("readerId", id).put("isMasked", masked);
          }
        });
  }

  private static String id(Function.Call call) {
    return call.arguments().path(READER).stringValue();
  }

  private static Outcome timeout() {
    return Outcome.result(result -> result.put("Timeout", RegisteredReaders.PATIENCE.toSeconds()));
  }

  private static Outcome unknown() {
    return Outcome.failed(Kind.NOT_FOUND, "No such reader is registered");
  }
}
