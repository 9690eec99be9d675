package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.Ear;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.time.Duration;
import java.util.stream.IntStream;

/** What is said at the unit, and what it lets be heard. */
public final class SoundSteps {

  private static final double VOICE_HZ = 440;
  private static final double VOICE_DBFS = -20;

  /** Quieter than this nobody calls it sound. */
  private static final double SILENCE_DBFS = -60;

  private static final Duration A_WHILE = Duration.ofSeconds(20);
  private static final int WAV_HEADER = 44;
  private static final int LOUD = 1_000;

  /** Samples of silence that end a beep: 25 ms at 16 kHz. */
  private static final int PAUSE = 400;

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
    short[] heard = world.program().hear(Duration.ofMillis(750));
    assertThat(loudest(heard)).as("loudest sample").isGreaterThan(1_000);
  }

  @When("the unit plays a tone of {int} second(s)")
  public void theUnitPlaysATone(int seconds) {
    world.program().play(VOICE_HZ, Duration.ofSeconds(seconds));
    world.pass(Duration.ofMillis(500));
  }

  @Then("the visitor hears it from the speaker")
  public void theVisitorHearsIt() {
    hears(world.bench().speaker());
  }

  @Then("the visitor has heard {int} beep(s)")
  public void theVisitorHasHeard(int beeps) {
    assertThat(beeps(world.bench().speaker().wav(A_WHILE))).isEqualTo(beeps);
  }

  @Then("a hearing aid at the T-coil hears it")
  public void aHearingAidHearsIt() {
    hears(world.bench().telecoil());
  }

  /** Counts sounds that begin after some silence. */
  private static int beeps(byte[] wav) {
    ShortBuffer samples =
        ByteBuffer.wrap(wav, WAV_HEADER, wav.length - WAV_HEADER)
            .slice()
            .order(ByteOrder.LITTLE_ENDIAN)
            .asShortBuffer();
    int beeps = 0;
    int quiet = PAUSE;
    while (samples.hasRemaining()) {
      boolean loud = Math.abs(samples.get()) > LOUD;
      if (loud && quiet >= PAUSE) beeps++;
      quiet = loud ? 0 : quiet + 1;
    }
    return beeps;
  }

  private static void hears(Ear ear) {
    assertThat(ear.levelDbfs()).as("level in dBFS").isGreaterThan(SILENCE_DBFS);
  }

  private static int loudest(short[] samples) {
    return IntStream.range(0, samples.length).map(i -> Math.abs(samples[i])).max().orElse(0);
  }
}
