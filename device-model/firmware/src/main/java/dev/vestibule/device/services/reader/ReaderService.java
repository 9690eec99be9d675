package dev.vestibule.device.services.reader;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.reader.ReaderProtocol;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.CardReader;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Signals;
import dev.vestibule.hal.Transponder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads cards and shows them to those who decide. */
public final class ReaderService implements Service {

  private final Kernel kernel;
  private final CardReader reader;
  private final OutputSettings output;
  private Optional<Tag> latest = Optional.empty();

  public ReaderService(Kernel kernel, CardReader reader) {
    this.kernel = kernel;
    this.reader = reader;
    output = new OutputSettings(kernel.parameters());
  }

  @Override
  public void declare() {
    kernel.parameters().declare(ChipTypes.ACTIVE);
    kernel.parameters().declare(ReaderProtocol.CHOSEN);
    output.declare();
    kernel.events().declare(ReaderTopics.RFID);
  }

  @Override
  public void start() {
    reader.watch(change -> change.value().ifPresent(card -> kernel.loop().post(() -> read(card))));
    kernel.parameters().watch(List.of(ChipTypes.ACTIVE), this::listen);
    kernel.readers().outputFormat(this::formatted);
    kernel.readers().watch(this::shown);
    listen();
  }

  /** What was read last. */
  public Optional<Tag> latest() {
    return latest;
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
    Bits bits = Bits.ofHex(uid.toUpperCase(Locale.ROOT));
    kernel
        .journal()
        .note(Kind.INPUT, "Card submitted for checking")
        .then(() -> kernel.readers().show(tag(ChipType.MIFARE, bits)));
    return Optional.empty();
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
    if (shown instanceof Tag tag && !tag.readerId().equals(Shown.INTERNAL)) tell(tag);
  }

  private void heard(Transponder card) {
    if (!kernel.parameters().get(ChipTypes.ACTIVE).contains(card.chip())) {
      kernel
          .journal()
          .note(Kind.FACT, "Not read: chip type " + card.chip().displayName() + " is not active")
          .enter();
      return;
    }
    Tag tag = tag(card.chip(), card.uid());
    tell(tag);
    kernel.readers().show(tag);
  }

  private void tell(Tag tag) {
    latest = Optional.of(tag);
    var data = Map.of("TagType", tag.type().code(), "UID", "", "BitCount", "" + tag.uid().length());
    kernel.events().set(ReaderTopics.RFID, Map.of("Source", tag.readerId()), data);
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

  private Tag tag(ChipType type, Bits uid) {
    return CardFormats.detect(Tag.internal(type, uid, kernel.loop().now()));
  }
}
