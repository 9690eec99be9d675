package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.services.rules.Condition;
import dev.vestibule.device.services.rules.Rule;
import dev.vestibule.scenarios.world.Pages;
import dev.vestibule.scenarios.world.World;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rules. A rule is a table of what the rule page asks for: {@code condition} (several are allowed),
 * {@code trigger}, {@code wait}, {@code action} and the action's arguments.
 */
public final class RuleSteps {

  /** Such as {@code not Digital input port (port=0)}. */
  private static final Pattern CONDITION = Pattern.compile("(not )?([^(]+?)(?: \\((.+)\\))?");

  private final World world;
  private final Pages pages;

  public RuleSteps(World world) {
    this.world = world;
    pages = world.pages();
  }

  @Given("the rule {string}:")
  public void theRule(String name, DataTable table) {
    assertThat(pages.add(rule(name, table))).as("rule %s", name).isEmpty();
  }

  @When("the installer adds the rule {string}:")
  public void theInstallerAddsTheRule(String name, DataTable table) {
    world.attempted(pages.add(rule(name, table)));
  }

  @When("the installer adds {int} rules")
  public void theInstallerAddsRules(int count) {
    Rule example =
        rule(
            "",
            DataTable.create(
                List.of(
                    List.of("condition", "Manual trigger (port=1)"),
                    List.of("action", "Toggle I/O once"),
                    List.of("port", "Door"),
                    List.of("state", "high"),
                    List.of("duration", "1"))));
    for (int i = 1; i <= count; i++) {
      world.attempted(
          pages.add(
              Rule.of("Rule " + i, example.conditions(), example.action(), example.arguments())));
    }
  }

  @Then("there are/is {int} rule(s)")
  public void thereAreRules(int count) {
    assertThat(pages.rules()).hasSize(count);
  }

  @Then("the rule {string} is listed")
  public void theRuleIsListed(String name) {
    assertThat(pages.rules()).extracting(Rule::name).contains(name);
  }

  @Then("the conditions to choose from include:")
  public void theConditionsInclude(List<String> titles) {
    assertThat(pages.conditions()).containsAll(titles);
  }

  @Then("the actions to choose from include:")
  public void theActionsInclude(List<String> titles) {
    assertThat(pages.actions()).containsAll(titles);
  }

  private Rule rule(String name, DataTable table) {
    List<Condition> conditions = new ArrayList<>();
    Map<String, String> arguments = new HashMap<>();
    boolean trigger = false;
    int wait = 0;
    String action = "";
    for (List<String> row : table.cells()) {
      String value = row.get(1) == null ? "" : row.get(1);
      switch (row.get(0)) {
        case "condition" -> conditions.add(condition(value));
        case "trigger" -> trigger = value.equals("yes");
        case "wait" -> wait = Integer.parseInt(value);
        case "action" -> action = pages.action(value);
        default -> arguments.put(row.get(0), value);
      }
    }
    return new Rule(name, true, conditions, trigger, wait, action, arguments);
  }

  private Condition condition(String text) {
    Matcher matcher = CONDITION.matcher(text);
    if (!matcher.matches()) throw new IllegalArgumentException("not a condition: " + text);
    Map<String, String> match = new HashMap<>();
    if (matcher.group(3) != null) {
      for (String item : matcher.group(3).split(", ")) {
        String[] parts = item.split("=", 2);
        match.put(parts[0], parts[1]);
      }
    }
    return new Condition(pages.topic(matcher.group(2)), match, matcher.group(1) != null);
  }
}
