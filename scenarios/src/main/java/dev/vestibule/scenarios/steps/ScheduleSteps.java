package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.Inside;
import dev.vestibule.scenarios.world.Pages;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;

/** The page Schedules, and what schedules tell. A schedule is written as iCalendar has it. */
public final class ScheduleSteps {

  private final World world;
  private final Pages pages;
  private final Inside inside;

  public ScheduleSteps(World world) {
    this.world = world;
    pages = world.pages();
    inside = world.inside();
  }

  @Given("the schedule {string}:")
  public void theSchedule(String name, String calendar) {
    assertThat(pages.addSchedule(name, calendar)).as("refusal").isEmpty();
  }

  @When("the installer adds the schedule {string}:")
  public void theInstallerAdds(String name, String calendar) {
    world.attempted(pages.addSchedule(name, calendar));
  }

  @When("the installer adds {int} schedules")
  public void theInstallerAdds(int count) {
    for (int i = 1; i <= count; i++) {
      world.attempted(
          pages.addSchedule("Schedule " + i, "DTSTART:20260101T080000\nDTEND:20260101T090000"));
    }
  }

  @When("the installer removes the schedule {string}")
  public void theInstallerRemoves(String name) {
    world.attempted(pages.removeSchedule(id(name)));
  }

  @Then("the schedules are:")
  public void theSchedulesAre(List<List<String>> rows) {
    assertThat(pages.schedules().entrySet())
        .extracting(it -> List.of(it.getValue(), it.getKey()))
        .containsExactlyElementsOf(rows);
  }

  @Then("there are {int} schedules")
  public void thereAre(int count) {
    assertThat(pages.schedules()).hasSize(count);
  }

  @Then("the schedule {string} is active")
  public void isActive(String name) {
    assertThat(told(name)).isEqualTo("1");
  }

  @Then("the schedule {string} is not active")
  public void isNotActive(String name) {
    assertThat(told(name)).isEqualTo("0");
  }

  private String told(String name) {
    return inside.property("Scheduled event", "id", id(name), "active").orElse("nothing");
  }

  private String id(String name) {
    return pages.schedules().getOrDefault(name, name);
  }
}
