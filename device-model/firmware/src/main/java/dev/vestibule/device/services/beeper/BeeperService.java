package dev.vestibule.device.services.beeper;

import dev.vestibule.device.kernel.loop.Timer;
import dev.vestibule.device.kernel.param.IntegerKind;
import dev.vestibule.device.kernel.param.Parameter;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.reader.Beep;
import dev.vestibule.device.kernel.reader.Feedback;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.hal.AudioOutput;
import java.time.Duration;
import java.util.Optional;

/** Sounds the beeper: a tone on the loudspeaker. Its pitch is assumed. */
public final class BeeperService implements Service {

  private static final double HZ = 2_400;
  private static final int LOUDEST = 24_000;

  /** A long tone is played in pieces, so that little waits when it is cut short. */
  private static final Duration PIECE = Duration.ofSeconds(1);

  private static final Duration VERDICT_TONE = Duration.ofMillis(100);

  private static final Parameter<Integer> VOLUME =
      Parameter.setting(
          "Reader.BeeperVolume",
          new IntegerKind(0, 100),
          80,
          "Beeper volume",
          "Loudness of the beeper in percent.",
          Source.vapix("Intercom service, BeeperVolume; the name of the parameter is assumed"));

  private final Kernel kernel;
  private final AudioOutput speaker;
  private Optional<Timer> next = Optional.empty();

  public BeeperService(Kernel kernel, AudioOutput speaker) {
    this.kernel = kernel;
    this.speaker = speaker;
  }

  @Override
  public void declare() {
    kernel.parameters().declare(VOLUME);
    kernel.intercom().configuration().declare("BeeperVolume", VOLUME);
  }

  @Override
  public void start() {
    kernel.readers().panelFront().watchBeep(this::beep);
    kernel.readers().front(this::verdict);
  }

  /** What the unit decides itself sounds as it does at an external reader. (Assumed.) */
  private void verdict(Feedback feedback) {
    switch (feedback) {
      case ACCESS_GRANTED, PIN_PAD_REQUEST, REQUIRE_PIN -> beep(tones(1));
      case ACCESS_DENIED, INVALID_CREDENTIAL -> beep(tones(3));
      default -> {}
    }
  }

  private static Beep tones(int count) {
    return new Beep(VERDICT_TONE, VERDICT_TONE, count);
  }

  private void beep(Beep beep) {
    if (next.isPresent()) speaker.flush();
    silent();
    if (beep.on().isPositive()) tone(beep, 1);
  }

  private void tone(Beep beep, int number) {
    play(beep, number, beep.on());
  }

  private void play(Beep beep, int number, Duration left) {
    Duration piece = left.compareTo(PIECE) > 0 ? PIECE : left;
    speaker.play(samples(piece));
    Duration rest = left.minus(piece);
    after(piece, () -> played(beep, number, rest));
  }

  private void played(Beep beep, int number, Duration left) {
    boolean last = number == beep.count();
    if (left.isPositive()) play(beep, number, left);
    else if (last) silent();
    else after(beep.off(), () -> tone(beep, number + 1));
  }

  private void after(Duration time, Runnable work) {
    next = Optional.of(kernel.loop().after(time, work));
  }

  private void silent() {
    next.ifPresent(Timer::cancel);
    next = Optional.empty();
  }

  private short[] samples(Duration length) {
    int rate = speaker.sampleRate();
    double amplitude = LOUDEST * kernel.parameters().get(VOLUME) / 100.0;
    var tone = new short[Math.toIntExact(rate * length.toMillis() / 1_000)];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (amplitude * Math.sin(2 * Math.PI * HZ * i / rate));
    }
    return tone;
  }
}
