package dev.vestibule.scenarios.steps;

import dev.vestibule.scenarios.world.World;
import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import java.nio.file.Path;

/** Leaves evidence of each scenario that fails, and says where. */
public final class FailureHook {

  private final World world;

  public FailureHook(World world) {
    this.world = world;
  }

  @After
  public void leaveEvidence(Scenario scenario) {
    if (!scenario.isFailed()) return;
    String place = scenario.getUri() + ":" + scenario.getLine();
    String repeat = "vestibule test " + place + " --seed " + world.seed();
    String title = scenario.getName() + " " + scenario.getLine();
    Path folder = world.leaveEvidence(title, repeat);
    scenario.log("Evidence: " + folder.toAbsolutePath());
  }
}
