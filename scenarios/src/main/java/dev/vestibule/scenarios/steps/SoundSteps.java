package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Then("a hearing aid at the T-coil hears it")
  public void aHearingAidHearsIt() {
    hears(world.bench().telecoil());
  }

  private static void hears(Ear ear) {
    assertThat(ear.levelDbfs()).as("level in dBFS").isGreaterThan(SILENCE_DBFS);
  }

  private static int loudest(short[] samples) {
    return IntStream.range(0, samples.length).map(i -> Math.abs(samples[i])).max().orElse(0);
  }
}
