package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.reader.CardData;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.ReaderProtocol;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.rpc.Configuration;
import dev.vestibule.device.kernel.web.rpc.Contributions;
import dev.vestibule.device.protocols.wiegand.Layout;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardReader;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Signals;
import dev.vestibule.hal.Transponder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.node.BooleanNode;

/** Reads cards and shows them to those who decide. */
public final class ReaderService implements Service {

  private final Kernel kernel;
  private final CardReader reader;
  private final OutputSettings output;
  private final DataSets dataSets;
  private final RegisteredReaders registered;
  private final RecentTags recent = new RecentTags();

  public ReaderService(Kernel kernel, CardReader reader) {
    this.kernel = kernel;
    this.reader = reader;
    output = new OutputSettings(kernel.parameters());
    dataSets = new DataSets(kernel.store());
    registered = new RegisteredReaders(kernel.loop());
  }

  @Override
  public void declare() {
    kernel.parameters().declare(ChipTypes.ACTIVE);
    kernel.parameters().declare(ReaderProtocol.CHOSEN);
    ReaderSettings.ALL.forEach(kernel.parameters()::declare);
    output.declare();
    kernel.events().declare(ReaderTopics.RFID);
    Configuration configuration = kernel.intercom().configuration();
    new ReaderApi(this, configuration).functions().forEach(kernel.intercom()::declare);
    declare(configuration);
    declare(kernel.intercom().capabilities(), configuration);
    kernel.endpoints().offer(Api.official("intercom-reader", "1.1", "Intercom reader API"));
  }

  private void declare(Configuration configuration) {
    String reader = "CardReaderConfiguration.";
    configuration.declare(reader + "Protocol", ReaderProtocol.CHOSEN);
    configuration.declare(reader + "CardTypes", new CardTypesField(kernel.parameters()));
    configuration.declare(reader + "CardDataConfigs", dataSets);
    configuration.declare(
        reader + "CompatibilityConfiguration.CompatibilityConfigs",
        new CompatibilityField(kernel.parameters()));
    configuration.declare(reader + "SensitiveRFIDEventEnabled", ReaderSettings.SENSITIVE_RFID);
    output.declare(reader + "OutputFormat", configuration);
  }

  private void declare(Contributions capabilities, Configuration configuration) {
    String reader = "CardReaderConfiguration.";
    String format = reader + "OutputFormat.";
    capabilities.declare("Reader", () -> BooleanNode.TRUE);
    capabilities.declare("SupportedCards", CardTypesField::described);
    capabilities.declare(
        "CompatibilityConfigs", () -> new CompatibilityField(kernel.parameters()).described());
    capabilities.declare(
        "AccesscontrolIntegrationProtocols", () -> configuration.words(reader + "Protocol"));
    capabilities.declare(
        "SupportedCardOutputFormat", () -> configuration.words(format + "cardFormat"));
    capabilities.declare(
        "SupportedFacilityCodeOverrideMode",
        () -> configuration.words(format + "cardFacilityCodeOverrideMode"));
    capabilities.declare(
        "SupportedParityType", () -> configuration.words(format + "Custom.startParity"));
  }

  @Override
  public void start() {
    reader.watch(change -> change.value().ifPresent(card -> kernel.loop().post(() -> read(card))));
    kernel.parameters().watch(List.of(ChipTypes.ACTIVE), this::listen);
    kernel.readers().outputFormat(this::formatted);
    kernel.readers().watch(this::shown);
    listen();
  }

  RecentTags recent() {
    return recent;
  }

  RegisteredReaders registered() {
    return registered;
  }

  Instant now() {
    return kernel.loop().now();
  }

  /**
   * <em>Check credentials</em>: acts as if this card were held to the reader.
   *
   * @return the reason if it is no UID
   */
  public Optional<String> checkCard(String uid) {
    if (!uid.matches("[0-9A-Fa-f]{1,64}")) {
      return Optional.of("a card's UID has 1-64 hexadecimal digits");
    }
    inject(Shown.INTERNAL, ChipType.MIFARE, Bits.ofHex(uid));
    return Optional.empty();
  }

  /** Acts as if a reader had read this. */
  void inject(String readerId, ChipType chip, Bits uid) {
    kernel
        .journal()
        .note(Kind.INPUT, "Card submitted for checking")
        .then(() -> kernel.readers().show(tag(readerId, chip, uid, List.of())));
  }

  private void listen() {
    reader.field(
        kernel.parameters().get(ChipTypes.ACTIVE).stream()
            .map(ChipType::band)
            .collect(Collectors.toSet()));
  }

  private void read(Transponder card) {
    kernel
        .journal()
        .note(Kind.INPUT, "Card held to the reader")
        .on(Signals.CARD_READER)
        .then(() -> heard(card));
  }

  /** Cards of other readers are told as well. */
  private void shown(Shown shown) {
    if (shown instanceof Tag tag) tell(tag);
  }

  private void heard(Transponder card) {
    if (!kernel.parameters().get(ChipTypes.ACTIVE).contains(card.chip())) {
      kernel
          .journal()
          .note(Kind.FACT, "Not read: chip type " + card.chip().displayName() + " is not active")
          .enter();
      return;
    }
    switch (Reading.of(card, dataSets.of(card.chip()), kernel.parameters())) {
      case Reading.Missing(String dataSet) -> ignored(dataSet);
      case Reading.Read(Bits uid, List<CardData> data) ->
          kernel.readers().show(tag(Shown.INTERNAL, card.chip(), uid, data));
    }
  }

  private void ignored(String dataSet) {
    kernel
        .journal()
        .note(Kind.FACT, "Not read: data set " + dataSet + " is required")
        .then(() -> kernel.readers().tell(Feedback.FAULT));
  }

  /** It is kept under the time of the event, because that is what clients ask for. */
  private void tell(Tag tag) {
    boolean sensitive = kernel.parameters().get(ReaderSettings.SENSITIVE_RFID);
    Optional<Layout> layout = CardFormats.layout(tag);
    Map<String, String> data = new HashMap<>();
    data.put("UIDFormat", TagForm.RAW);
    data.put("TagType", tag.type().code());
    data.put("TagSubType", CardTypesField.subType(tag.type()));
    data.put("UID", sensitive ? tag.uid().toHex() : "");
    data.put("BitCount", "" + tag.uid().length());
    data.put("CardNumber", text(tag.cardNumber(), sensitive));
    data.put("CardNumberBitCount", "" + layout.map(Layout::cardNumberSize).orElse(0));
    data.put("FacilityCode", text(tag.facilityCode(), sensitive));
    data.put("FacilityCodeBitCount", "" + layout.map(Layout::facilityCodeSize).orElse(0));
    data.put("Masked", tag.masked() ? "1" : "0");
    recent.add(
        tag.at(kernel.events().set(ReaderTopics.RFID, Map.of("Source", tag.readerId()), data)));
  }

  private static String text(Optional<?> number, boolean told) {
    return number.filter(it -> told).map(Object::toString).orElse("");
  }

  private Bits formatted(Tag tag) {
    OutputFormat format = output.format();
    if (format.cuts(tag)) {
      kernel
          .log()
          .system(Severity.WARNING, "reader", "A card has more bits than the data format: cut");
    }
    return format.bits(tag);
  }

  private Tag tag(String readerId, ChipType type, Bits uid, List<CardData> data) {
    return CardFormats.detect(
        new Tag(
            readerId,
            type,
            uid,
            Optional.empty(),
            Optional.empty(),
            data,
            registered.masked(readerId),
            now()));
  }
}
