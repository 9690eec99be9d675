package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.WebPage;
import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Map;

/** Web pages as a browser sees them. */
public final class PageSteps {

  private final WebVisitor client;

  public PageSteps(World world) {
    client = world.client();
  }

  @Then("the page is titled {string}")
  public void isTitled(String title) {
    assertThat(page().title()).hasValue(title);
  }

  @Then("the page says {string}")
  public void says(String text) {
    assertThat(page().html()).contains(text);
  }

  @Then("everything the page consists of comes from the unit")
  public void comesFromTheUnit() {
    assertThat(client.answer().header("Content-Security-Policy"))
        .hasValueSatisfying(it -> assertThat(it).startsWith("default-src 'none';"));
    List<String> parts = page().parts();
    assertThat(parts).isNotEmpty().allMatch(it -> it.startsWith("/pages/"));
    for (String part : parts) {
      client.get(part);
      assertThat(client.answer().status()).as(part).isEqualTo(200);
    }
  }

  @When("the client fills in the form:")
  public void fillsIn(Map<String, String> fields) {
    WebPage page = page();
    client.post(page.action(), "application/x-www-form-urlencoded", page.filled(fields));
  }

  private WebPage page() {
    return new WebPage(client.answer().text());
  }
}
