package dev.vestibule.virtual.fault;

import dev.vestibule.virtual.part.VirtualAudioOutput;

/** A torn coil. */
final class SpeakerDead implements Fault {

  private final VirtualAudioOutput speaker;

  SpeakerDead(VirtualAudioOutput speaker) {
    this.speaker = speaker;
  }

  @Override
  public Description description() {
    return Description.of("speaker-dead", "Speaker dead", "Nothing comes out of the speaker.");
  }

  @Override
  public Runnable start(Settings settings) {
    speaker.dead(true);
    return () -> speaker.dead(false);
  }
}
