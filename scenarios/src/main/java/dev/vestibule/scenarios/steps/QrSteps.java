package dev.vestibule.scenarios.steps;

import dev.vestibule.scenarios.world.CameraScene;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
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
    world.scene().light(lux);
  }

  @Given("the camera is turned by {int}° and leans by {int}°")
  public void theCameraIsTurned(int pan, int roll) {
    world.scene().turnCamera(pan, roll);
  }

  @Given("the lens is {word}")
  public void theLensIs(String state) {
    world.scene().lens(state);
  }

  @Given("the PIR sensor feels nobody")
  public void thePirSensorFeelsNobody() {
    world.bench().faults().start("pir-stuck", Map.of("level", "still"));
  }

  @When("the visitor holds the QR code {string} before the camera")
  public void holds(String text) {
    hold(text, CameraScene.USUAL_METRES, A_SECOND);
  }

  @When("the visitor holds the QR code {string} before the camera for {int} seconds")
  public void holds(String text, int seconds) {
    hold(text, CameraScene.USUAL_METRES, Duration.ofSeconds(seconds));
  }

  @When("the visitor holds the QR code {string} {double} m before the camera")
  public void holds(String text, double metres) {
    hold(text, metres, A_SECOND);
  }

  private void hold(String text, double metres, Duration time) {
    world.scene().showCode(text, metres, time);
    world.pass(time);
  }
}
