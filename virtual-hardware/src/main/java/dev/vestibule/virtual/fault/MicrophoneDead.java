package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.part.VirtualAudioInput;

/** A broken membrane. */
final class MicrophoneDead implements Fault {

  private final VirtualAudioInput microphone;

  MicrophoneDead(VirtualAudioInput microphone) {
    this.microphone = microphone;
  }

  @Override
  public Description description() {
    return Description.of(
        "microphone-dead",
        "Microphone dead",
        "The microphone hears nothing, not even its own noise.");
  }

  @Override
  public Runnable start(Settings settings) {
    microphone.dead(true);
    return () -> microphone.dead(false);
  }
}
