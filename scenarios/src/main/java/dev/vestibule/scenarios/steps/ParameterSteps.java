package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A client that reads and changes parameters over param.cgi. */
public final class ParameterSteps {

  private static final String CGI = "/axis-cgi/param.cgi";
  private static final Pattern DEFINED = Pattern.compile("<parameter name=");

  private final WebVisitor client;

  public ParameterSteps(World world) {
    client = world.client();
  }

  @When("the client changes {string} to {string}")
  public void changes(String key, String value) {
    client.get(CGI + "?action=update&" + key + "=" + client.encoded(value));
  }

  @When("the client asks for the definitions of {string}")
  public void asksForDefinitions(String group) {
    client.get(CGI + "?action=listdefinitions&listformat=xmlschema&group=" + group);
  }

  @When("the client asks param.cgi for {int} groups")
  public void asksForGroups(int count) {
    post("action=list&group=" + numbered(count).collect(Collectors.joining(",")));
  }

  @When("the client asks param.cgi for {int} changes")
  public void asksForChanges(int count) {
    post("action=update&" + numbered(count).collect(Collectors.joining("&")));
  }

  @When("the client asks param.cgi for {int} equal changes")
  public void asksForEqualChanges(int count) {
    post("action=update" + "&No.Such=1".repeat(count));
  }

  @When("the client asks param.cgi for {int} letters")
  public void asksForLetters(int count) {
    post("action=list&group=" + "a".repeat(count));
  }

  @Then("the parameter {string} is {string}")
  public void theParameterIs(String key, String value) {
    client.get(CGI + "?action=list&group=" + key);
    assertThat(client.answer().text()).isEqualTo("root." + key + "=" + value + "\n");
  }

  @Then("the client is told {string}")
  public void isTold(String line) {
    String text = client.answer().text();
    assertThat(text).isEqualTo(line.equals("OK") ? line : line + "\n");
  }

  @Then("the client is told:")
  public void isToldLines(String lines) {
    isTold(lines);
  }

  @Then("the answer has the lines:")
  public void hasTheLines(String lines) {
    assertThat(client.answer().text()).contains("\n" + lines + "\n");
  }

  @Then("the answer has the parameters:")
  public void hasTheParameters(Map<String, String> parameters) {
    assertThat(client.answer().text().lines())
        .containsAll(
            parameters.entrySet().stream()
                .map(it -> "root." + it.getKey() + "=" + it.getValue())
                .toList());
  }

  @Then("the answer has no parameter {string}")
  public void hasNoParameter(String key) {
    assertThat(names()).isNotEmpty().doesNotContain("root." + key);
  }

  @Then("the answer has parameters of the groups {string}")
  public void hasParametersOf(String groups) {
    assertThat(names().stream().map(name -> name.split("\\.")[1]).distinct())
        .containsAll(List.of(groups.split(", ")));
  }

  @Then("no parameter is listed twice")
  public void noneIsListedTwice() {
    assertThat(names()).doesNotHaveDuplicates();
  }

  @Then("each parameter that is listed is also defined")
  public void eachIsDefined() {
    int listed = names().size();
    asksForDefinitions("root");
    Stream<MatchResult> defined = DEFINED.matcher(client.answer().text()).results();
    assertThat(defined).hasSize(listed);
  }

  private List<String> names() {
    return client.answer().text().lines().map(line -> line.split("=", 2)[0]).toList();
  }

  private void post(String form) {
    client.post(CGI, "application/x-www-form-urlencoded", form);
  }

  private static Stream<String> numbered(int count) {
    return IntStream.range(0, count).mapToObj(number -> "n" + number);
  }
}
