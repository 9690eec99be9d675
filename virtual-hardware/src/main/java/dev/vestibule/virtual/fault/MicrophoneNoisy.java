package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.fault.Argument.Whole;
import dev.vestibule.virtual.part.VirtualAudioInput;
import dev.vestibule.virtual.sound.Hiss;

/** A bad contact. */
final class MicrophoneNoisy implements Fault {

  private final VirtualAudioInput microphone;

  MicrophoneNoisy(VirtualAudioInput microphone) {
    this.microphone = microphone;
  }

  @Override
  public Description description() {
    return Description.of(
        "microphone-noisy",
        "Microphone noisy",
        "The microphone hisses.",
        new Whole("dbfs", "How loud.", -120, 0, -20, "dBFS"));
  }

  @Override
  public Runnable start(Settings settings) {
    return microphone.disturb(new Hiss(settings.number("dbfs")));
  }
}
