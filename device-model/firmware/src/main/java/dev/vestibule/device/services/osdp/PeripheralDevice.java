package dev.vestibule.device.services.osdp;

import dev.vestibule.device.kernel.journal.Entry.Kind;
import dev.vestibule.device.kernel.log.Severity;
import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.reader.AcuLink;
import dev.vestibule.device.kernel.reader.Beep;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.reader.PanelFront;
import dev.vestibule.device.kernel.reader.Tag;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.protocols.osdp.Buzz;
import dev.vestibule.device.protocols.osdp.Capability;
import dev.vestibule.device.protocols.osdp.CardRead;
import dev.vestibule.device.protocols.osdp.Device;
import dev.vestibule.device.protocols.osdp.DeviceIdentity;
import dev.vestibule.device.protocols.osdp.DeviceKeys;
import dev.vestibule.device.protocols.osdp.DeviceSession;
import dev.vestibule.device.protocols.osdp.KeysTyped;
import dev.vestibule.device.protocols.osdp.LedSetting;
import dev.vestibule.device.protocols.osdp.LineSetting;
import dev.vestibule.hal.Bits;
import dev.vestibule.hal.Entropy;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Signals;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The unit as the reader of an OSDP panel. */
final class PeripheralDevice implements AcuLink, Device {

  /** From the end of a command to its reply, while the line turns round. Source: libosdp. */
  private static final Duration TURNAROUND = Duration.ofMillis(3);

  private static final Duration TENTH = Duration.ofMillis(100);
  private static final int READER = 0;
  private static final int RANDOM = 8;

  private final Kernel kernel;
  private final OsdpSettings settings;
  private final PanelView view;
  private final BaseKey key;
  private final SerialLine line;
  private final PanelFront front;
  private final PanelLamp lamp;
  private final DeviceSession session;
  private LineSetting at;
  private Optional<Timer> replying = Optional.empty();
  private Optional<Timer> silence = Optional.empty();

  PeripheralDevice(
      Kernel kernel,
      OsdpSettings settings,
      PanelView view,
      BaseKey key,
      SerialLine line,
      Entropy entropy) {
    this.kernel = kernel;
    this.settings = settings;
    this.view = view;
    this.key = key;
    this.line = line;
    front = kernel.readers().panelFront();
    lamp = new PanelLamp(kernel.loop(), front::light);
    at = settings.line();
    session =
        new DeviceSession(
            at.address(),
            this,
            view.secureChannel() ? key.keys() : DeviceKeys.NONE,
            () -> random(entropy));
  }

  /** Listens from now on. */
  void open() {
    line.open(at.baud(), this::heard);
  }

  /** Leaves the line and the front. */
  void close() {
    replying.ifPresent(Timer::cancel);
    silence.ifPresent(Timer::cancel);
    line.close();
    giveBackFront();
  }

  /** Where it is on the line. */
  LineSetting at() {
    return at;
  }

  /** Whether a panel polls it, in a word. */
  String status() {
    if (silence.isEmpty()) return "Offline";
    return session.secure() ? "Secure" : "Online";
  }

  /** The housing was opened or closed. */
  void housing() {
    if (online()) session.tellTamper();
  }

  @Override
  public void card(Tag tag) {
    if (online()) {
      kernel.journal().note(Kind.ACTION, "Card goes to the OSDP panel").enter();
      Bits bits = kernel.readers().output(tag);
      session.tell(new CardRead(READER, false, bits.value(), bits.length()));
    } else nobodyThere("Card");
  }

  @Override
  public void pin(String keys, Optional<Tag> after) {
    if (online()) {
      kernel.journal().note(Kind.ACTION, "Keys go to the OSDP panel").enter();
      session.tell(new KeysTyped(READER, keys));
    } else nobodyThere("Keys");
  }

  @Override
  public boolean wantsPinAfterCard() {
    return online();
  }

  @Override
  public DeviceIdentity identity() {
    return view.identity();
  }

  @Override
  public List<Capability> capabilities() {
    return view.capabilities(view.secureChannel() && key.installing());
  }

  @Override
  public boolean tampered() {
    return view.tampered().getAsBoolean();
  }

  @Override
  public List<Boolean> inputs() {
    return view.inputs();
  }

  @Override
  public List<Boolean> outputs() {
    return view.outputs();
  }

  @Override
  public void leds(List<LedSetting> settings) {
    kernel
        .journal()
        .note(Kind.ACTION, "OSDP panel sets the stripe")
        .on(Signals.of(LampName.READER_STRIPE))
        .then(() -> settings.forEach(lamp::set));
  }

  @Override
  public void buzz(Buzz buzz) {
    Beep beep =
        buzz.tone() == 2
            ? new Beep(TENTH.multipliedBy(buzz.on()), TENTH.multipliedBy(buzz.off()), buzz.count())
            : Beep.SILENCE;
    if (buzz.tone() == 0) return;
    kernel.journal().note(Kind.ACTION, "OSDP panel sets the beeper").then(() -> front.beep(beep));
  }

  /** The answer still goes out at the old speed. */
  @Override
  public void line(LineSetting setting) {
    at = setting;
  }

  @Override
  public void key(byte[] given) {
    key.keep(given);
    kernel.log().system(Severity.NOTICE, OsdpService.PROGRAM, "The panel has given a new key");
  }

  private void heard(byte[] packet) {
    LineSetting before = at;
    Optional<byte[]> reply = session.hear(packet, kernel.loop().nanos());
    if (session.online(kernel.loop().nanos())) polled();
    reply.ifPresent(
        bytes -> replying = Optional.of(kernel.loop().after(TURNAROUND, () -> line.send(bytes))));
    if (!at.equals(before)) {
      Duration sent = TURNAROUND.plus(line.time(reply.orElseThrow().length));
      replying.ifPresent(sending -> kernel.loop().after(sent, this::moved));
    }
  }

  private void moved() {
    line.speed(at.baud());
    settings.line(at);
  }

  private void polled() {
    if (silence.isPresent()) return;
    kernel.journal().note(Kind.FACT, "OSDP panel polls").enter();
    kernel.log().system(Severity.NOTICE, OsdpService.PROGRAM, "The panel polls");
    await();
  }

  private void await() {
    silence = Optional.of(kernel.loop().at(session.offlineAt(), this::silent));
  }

  private void silent() {
    if (session.online(kernel.loop().nanos())) {
      await();
      return;
    }
    silence = Optional.empty();
    session.forget();
    kernel.log().system(Severity.WARNING, OsdpService.PROGRAM, "The panel is silent");
    kernel.journal().note(Kind.FACT, "OSDP panel is silent").then(this::giveBackFront);
  }

  private boolean online() {
    return session.online(kernel.loop().nanos());
  }

  private void nobodyThere(String what) {
    kernel
        .journal()
        .note(Kind.FACT, what + " dropped: no OSDP panel polls")
        .then(() -> kernel.readers().tell(Feedback.ACCESS_DENIED));
  }

  private void giveBackFront() {
    lamp.forget();
    front.release();
  }

  private static byte[] random(Entropy entropy) {
    byte[] bytes = new byte[RANDOM];
    entropy.fill(bytes);
    return bytes;
  }
}
