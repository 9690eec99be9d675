package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.AudioOutput;
import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.Ear;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.stream.IntStream;

/** What is said at the unit, and what it lets be heard. */
public final class SoundSteps {

  private static final double VOICE_HZ = 440;
  private static final double VOICE_DBFS = -20;

  /** Quieter than this nobody calls it sound. */
  private static final double SILENCE_DBFS = -60;

  private final World world;

  public SoundSteps(World world) {
    this.world = world;
  }

  @When("the visitor says something for {int} second(s)")
  public void theVisitorSaysSomething(int seconds) {
    world.bench().sound().tone(VOICE_HZ, VOICE_DBFS, seconds);
    world.pass(Duration.ofSeconds(seconds));
  }

  @Then("the microphone hears it")
  public void theMicrophoneHearsIt() {
    var microphone = world.unit().board().microphone();
    var heard = new short[microphone.sampleRate() / 2];
    long from = world.unit().time().nanos() - Duration.ofMillis(750).toNanos();
    microphone.read(from, heard);
    assertThat(loudest(heard)).as("loudest sample").isGreaterThan(1_000);
  }

  @When("the unit plays a tone of {int} second(s)")
  public void theUnitPlaysATone(int seconds) {
    play(world.unit().board().speaker(), seconds);
    play(world.unit().board().telecoil(), seconds);
    world.pass(Duration.ofMillis(500));
  }

  @Then("the visitor hears it from the speaker")
  public void theVisitorHearsIt() {
    hears(world.bench().speaker());
  }

  @Then("a hearing aid at the T-coil hears it")
  public void aHearingAidHearsIt() {
    hears(world.bench().telecoil());
  }

  private static void hears(Ear ear) {
    assertThat(ear.levelDbfs()).as("level in dBFS").isGreaterThan(SILENCE_DBFS);
  }

  private static void play(AudioOutput output, int seconds) {
    int rate = output.sampleRate();
    var tone = new short[rate * seconds];
    for (int i = 0; i < tone.length; i++) {
      tone[i] = (short) (8_000 * Math.sin(2 * Math.PI * VOICE_HZ * i / rate));
    }
    assertThat(output.play(tone)).isEqualTo(tone.length);
  }

  private static int loudest(short[] samples) {
    return IntStream.range(0, samples.length).map(i -> Math.abs(samples[i])).max().orElse(0);
  }
}
