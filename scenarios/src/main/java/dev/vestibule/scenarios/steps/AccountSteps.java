package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.Login;
import dev.vestibule.scenarios.peer.Login.Scheme;
import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.stream.IntStream;

/** Accounts: who a client is, and what it may do. */
public final class AccountSteps {

  private static final String CGI = "/axis-cgi/pwdgrp.cgi?";

  private final World world;
  private final WebVisitor client;

  public AccountSteps(World world) {
    this.world = world;
    client = world.client();
  }

  @Given("a client has no account")
  public void withoutAnAccount() {
    client.becomeNobody();
  }

  @When("the client gets {string} {int} times")
  public void gets(String target, int times) {
    for (int i = 0; i < times; i++) client.get(target);
  }

  @When("the client logs in as {string} with {string}")
  public void logsIn(String user, String password) {
    client.become(new Login(user, password));
  }

  @When("the client logs in as {string} with {string} by {word}")
  public void logsIn(String user, String password, String scheme) {
    client.become(
        new Login(
            user,
            password,
            switch (scheme) {
              case "MD5" -> Scheme.DIGEST_MD5;
              case "SHA-256" -> Scheme.DIGEST_SHA_256;
              default -> Scheme.BASIC;
            }));
  }

  @When("the client is the administrator again")
  public void isTheAdministrator() {
    client.becomeInstaller();
  }

  @Given("there is a/an {word} {string} with password {string}")
  public void thereIs(String role, String user, String password) {
    assertThat(world.installer().get(adding(role, user, password)).text())
        .contains("Created account " + user + ".");
  }

  @When("the client adds the {word} {string} with password {string}")
  public void add(String role, String user, String password) {
    client.get(adding(role, user, password));
  }

  @When("the client adds the first administrator {string} with password {string}")
  public void addFirst(String user, String password) {
    client.get(CGI + "action=add&grp=root&sgrp=" + groups("administrator") + named(user, password));
  }

  @When("the client changes the password of {string} to {string}")
  public void changePassword(String user, String password) {
    client.get(CGI + "action=update" + named(user, password));
  }

  @When("the client makes {string} a/an {word}")
  public void makes(String user, String role) {
    client.get(CGI + "action=update&user=" + client.encoded(user) + "&sgrp=" + groups(role));
  }

  @When("the client removes the account {string}")
  public void removes(String user) {
    client.get(CGI + "action=remove&user=" + client.encoded(user));
  }

  @Given("there are {int} accounts")
  public void thereAre(int count) {
    for (int number : IntStream.rangeClosed(viewers().size() + 1, count).toArray()) {
      thereIs("viewer", "viewer" + number, "secret");
    }
    assertThat(viewers()).hasSize(count);
  }

  @Then("the account is {word}")
  public void theAccountIs(String outcome) {
    String verb = Character.toUpperCase(outcome.charAt(0)) + outcome.substring(1);
    assertThat(client.answer().text()).contains(verb + " account ");
  }

  @Then("it is refused with {string}")
  public void isRefusedWith(String error) {
    assertThat(client.answer().text()).contains("Error: " + error + ".");
  }

  @Then("the client may")
  public void theClientMay() {
    assertThat(client.answer().status()).as(client.answer().text()).isEqualTo(200);
  }

  @Then("the client may not")
  public void theClientMayNot() {
    assertThat(client.answer().status()).as(client.answer().text()).isEqualTo(403);
  }

  @Then("the client is asked to log in")
  public void isAskedToLogIn() {
    assertThat(client.answer().status()).isEqualTo(401);
    assertThat(client.answer().all("WWW-Authenticate")).isNotEmpty();
  }

  @Then("the unit offers {string}")
  public void theUnitOffers(String schemes) {
    List<String> offered =
        client.answer().all("WWW-Authenticate").stream()
            .map(
                value ->
                    value.startsWith("Basic")
                        ? "Basic"
                        : "Digest " + value.replaceFirst(".*algorithm=([^,]+).*", "$1"))
            .toList();
    assertThat(String.join(", ", offered)).isEqualTo(schemes);
  }

  private List<String> viewers() {
    String line =
        world
            .installer()
            .get(CGI + "action=get")
            .text()
            .lines()
            .filter(it -> it.startsWith("viewer="))
            .findFirst()
            .orElse("");
    String names = line.substring("viewer=\"".length(), line.length() - 1);
    return names.isEmpty() ? List.of() : List.of(names.split(","));
  }

  private String adding(String role, String user, String password) {
    return CGI + "action=add&grp=users&sgrp=" + groups(role) + named(user, password);
  }

  private String named(String user, String password) {
    return "&user=" + client.encoded(user) + "&pwd=" + client.encoded(password);
  }

  private static String groups(String role) {
    return switch (role) {
      case "administrator" -> "admin:operator:viewer:ptz";
      case "operator" -> "operator:viewer:ptz";
      default -> "viewer";
    };
  }
}
