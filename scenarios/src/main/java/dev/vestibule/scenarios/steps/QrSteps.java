package dev.vestibule.scenarios.steps;

import dev.vestibule.scenarios.world.World;
import dev.vestibule.virtual.bench.SceneHand;
import dev.vestibule.virtual.scene.Held;
import dev.vestibule.virtual.scene.Lens;
import dev.vestibule.virtual.scene.Pose;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Phones with QR codes before the camera, and what makes them hard to read. */
public final class QrSteps {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  private final World world;

  public QrSteps(World world) {
    this.world = world;
  }

  @Given("it is so dark that {double} lx are left")
  public void itIsDark(double lux) {
    scene().daylight(lux);
  }

  @Given("the camera is turned by {int}° and leans by {int}°")
  public void theCameraIsTurned(int pan, int roll) {
    scene().moveCamera(new Pose(pan, 0, roll));
  }

  @Given("the lens is {word}")
  public void theLensIs(String state) {
    scene().lens(Lens.valueOf(state.toUpperCase(Locale.ROOT)));
  }

  @Given("the PIR sensor feels nobody")
  public void thePirSensorFeelsNobody() {
    world.bench().faults().start("pir-stuck", Map.of("level", "still"));
  }

  @When("the visitor holds the QR code {string} before the camera")
  public void holds(String text) {
    hold(text, Held.QrCode.USUAL_METRES, A_SECOND);
  }

  @When("the visitor holds the QR code {string} before the camera for {int} seconds")
  public void holds(String text, int seconds) {
    hold(text, Held.QrCode.USUAL_METRES, Duration.ofSeconds(seconds));
  }

  @When("the visitor holds the QR code {string} {double} m before the camera")
  public void holds(String text, double metres) {
    hold(text, metres, A_SECOND);
  }

  private void hold(String text, double metres, Duration time) {
    scene().hold(new Held.QrCode(text, metres), time);
    world.pass(time);
  }

  private SceneHand scene() {
    return world.bench().scene();
  }
}
