package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.Shown;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.protocols.osdp.Buzz;
import dev.vestibule.device.protocols.osdp.Capability;
import dev.vestibule.device.protocols.osdp.CardRead;
import dev.vestibule.device.protocols.osdp.Command;
import dev.vestibule.device.protocols.osdp.DeviceIdentity;
import dev.vestibule.device.protocols.osdp.KeysTyped;
import dev.vestibule.device.protocols.osdp.LedSetting;
import dev.vestibule.device.protocols.osdp.LedSetting.Change;
import dev.vestibule.device.protocols.osdp.LedSetting.Colour;
import dev.vestibule.device.protocols.osdp.LedSetting.Permanent;
import dev.vestibule.device.protocols.osdp.LedSetting.Temporary;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.device.protocols.osdp.Nak;
import dev.vestibule.device.protocols.osdp.PanelKeys;
import dev.vestibule.device.protocols.osdp.PanelSession;
import dev.vestibule.device.protocols.osdp.PanelSession.State;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Entropy;
import java.util.List;
import java.util.Optional;

/**
 * The unit as the panel of one external reader. What it says to the visitor it says on the reader
 * too; colours and sounds are assumed, as those of the unit itself.
 */
final class ExternalReader implements PanelSession.Listener {

  private static final int KEY = 16;
  private static final int CHALLENGE = 8;
  private static final int LONGEST_UID = 256;
  private static final int READER = 0;
  private static final int VERDICT = 30;
  private static final int EARLY = 10;
  private static final int WHILE_WANTED = 0;
  private static final int BEEP = 2;
  private static final int USUAL_TONE = 2;

  private final Kernel kernel;
  private final SerialLine line;
  private final BaseKey key;
  private final byte[] nextKey;
  private final PanelSession session;
  private Optional<Timer> next = Optional.empty();
  private Runnable deaf = () -> {};

  /**
   * @param address of the reader, 0-126
   * @param secure whether the unit can have a secure channel
   */
  ExternalReader(
      Kernel kernel, SerialLine line, int address, BaseKey key, boolean secure, Entropy entropy) {
    this.kernel = kernel;
    this.line = line;
    this.key = key;
    nextKey = random(entropy, KEY);
    PanelKeys keys = secure ? key.panelKeys(nextKey) : PanelKeys.NONE;
    session = new PanelSession(address, keys, () -> random(entropy, CHALLENGE), this);
  }

  private static byte[] random(Entropy entropy, int length) {
    byte[] bytes = new byte[length];
    entropy.fill(bytes);
    return bytes;
  }

  /** Calls the reader from now on. */
  void open() {
    line.open(LineSetting.SPEEDS.getFirst(), this::heard);
    deaf = kernel.readers().front(this::feedback);
    speak();
  }

  /** Leaves the line. */
  void close() {
    next.ifPresent(Timer::cancel);
    deaf.run();
    line.close();
  }

  /** How it is told on the page. */
  String status() {
    return connected() ? "Connected" : "Connecting";
  }

  @Override
  public void state(State state) {
    String words =
        switch (state) {
          case OFFLINE -> "External reader is silent";
          case CONNECTING -> "External reader answers";
          case ONLINE, SECURE -> "External reader connected";
        };
    kernel.journal().note(Kind.FACT, words).enter();
    kernel.log().system(Severity.NOTICE, OsdpService.PROGRAM, words);
  }

  @Override
  public void identity(DeviceIdentity identity, List<Capability> capabilities) {}

  @Override
  public void card(CardRead card) {
    if (card.length() > LONGEST_UID) {
      kernel.journal().note(Kind.FACT, "Not taken: card of " + card.length() + " bits").enter();
      return;
    }
    // The line does not tell the chip: the kind is as of cards that are submitted for checking.
    var tag =
        new Tag(
            Shown.EXTERNAL_OSDP,
            ChipType.MIFARE,
            new Bits(card.bits(), card.length()),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false,
            kernel.loop().now());
    kernel
        .journal()
        .note(Kind.INPUT, "Card held to the external reader")
        .then(() -> kernel.readers().show(tag));
  }

  @Override
  public void keys(KeysTyped typed) {
    kernel.readers().type(typed.keys());
  }

  @Override
  public void keyGiven() {
    key.keep(nextKey);
    String words = "External reader has got its key";
    kernel.log().system(Severity.NOTICE, OsdpService.PROGRAM, words);
  }

  @Override
  public void tampered(boolean tampered) {
    String words = "External reader: housing " + (tampered ? "opened" : "closed");
    kernel.journal().note(Kind.INPUT, words).enter();
    kernel.log().system(Severity.WARNING, OsdpService.PROGRAM, words);
  }

  @Override
  public void refused(Command command, Nak nak) {
    String words = "External reader refuses " + command + ": " + nak.words();
    kernel.log().system(Severity.WARNING, OsdpService.PROGRAM, words);
  }

  private boolean connected() {
    return session.state() == State.ONLINE || session.state() == State.SECURE;
  }

  private void heard(byte[] packet) {
    session.hear(packet, kernel.loop().nanos());
    speak();
  }

  private void speak() {
    next.ifPresent(Timer::cancel);
    session.due(kernel.loop().nanos()).ifPresent(line::send);
    next = Optional.of(kernel.loop().at(session.nextAt(), this::speak));
  }

  private void feedback(Feedback feedback) {
    if (!connected()) return;
    switch (feedback) {
      case ACCESS_GRANTED -> tell(steady(Colour.GREEN, VERDICT), 1);
      case ACCESS_DENIED, INVALID_CREDENTIAL -> tell(steady(Colour.RED, VERDICT), 3);
      case EARLY_RFID -> tell(steady(Colour.BLUE, EARLY), 1);
      case PIN_PAD_REQUEST, REQUIRE_PIN -> tell(flashing(Colour.AMBER), 1);
      default -> light(new Temporary(Change.CANCEL, 0, 0, Colour.BLACK, Colour.BLACK, 0));
    }
  }

  private void tell(Temporary light, int beeps) {
    light(light);
    session.send(Command.BUZ, new Buzz(READER, USUAL_TONE, BEEP, BEEP, beeps).write());
  }

  private void light(Temporary light) {
    var setting = new LedSetting(READER, 0, light, Permanent.NONE);
    session.send(Command.LED, LedSetting.write(List.of(setting)));
  }

  private static Temporary steady(Colour colour, int tenths) {
    return new Temporary(Change.SET, 1, 0, colour, Colour.BLACK, tenths);
  }

  private static Temporary flashing(Colour colour) {
    return new Temporary(Change.SET, 5, 5, colour, Colour.BLACK, WHILE_WANTED);
  }
}
