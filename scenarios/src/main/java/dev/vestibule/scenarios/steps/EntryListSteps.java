package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.services.access.CredentialHolder;
import dev.vestibule.hal.Bits;
import dev.vestibule.scenarios.world.Pages;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Entry list and the page Configuration check. */
public final class EntryListSteps {

  private final World world;
  private final Pages pages;
  private Optional<Bits> shown = Optional.empty();

  public EntryListSteps(World world) {
    this.world = world;
    pages = world.pages();
  }

  @Given("the Entry list is used")
  public void theEntryListIsUsed() {
    assertThat(world.installer().set("EntryList.Enabled", "yes")).as("refusal").isEmpty();
  }

  @Given("the credential holder(s):")
  public void theCredentialHolders(List<Map<String, String>> rows) {
    for (Map<String, String> row : rows) {
      assertThat(pages.add(holder(row))).as("%s", row).isEmpty();
    }
  }

  @When("the installer adds the credential holder:")
  public void theInstallerAdds(List<Map<String, String>> rows) {
    rows.forEach(row -> add(holder(row)));
  }

  @When("the installer adds {int} credential holders")
  public void theInstallerAddsMany(int count) {
    for (int i = 1; i <= count; i++) {
      add(CredentialHolder.named("Holder " + i, "").withCard("04%012X".formatted(i)));
    }
  }

  @When("the installer adds a credential holder with a QR code of {int} characters")
  public void theInstallerAddsACodeOf(int characters) {
    add(CredentialHolder.named("Guest", "").withQr("x".repeat(characters)));
  }

  @When("the installer adds the credential holder {string} with the card read last")
  public void theInstallerAddsTheLatest(String firstName) {
    add(withLatest(firstName));
  }

  @When(
      "the installer adds the credential holder {string} with the card read last, for {int} times")
  public void theInstallerAddsTheLatest(String firstName, int times) {
    add(withLatest(firstName).withMaxUses(times));
  }

  @Given("the condition {string}")
  public void theCondition(String name) {
    assertThat(pages.addCondition(name)).as("refusal").isEmpty();
  }

  @When("the installer adds the condition {string}")
  public void theInstallerAddsTheCondition(String name) {
    world.attempted(pages.addCondition(name));
  }

  @When("the installer removes the condition {string}")
  public void theInstallerRemovesTheCondition(String id) {
    world.attempted(pages.removeCondition(id));
  }

  @When("the installer removes the credential holder {string}")
  public void theInstallerRemoves(String firstName) {
    world.attempted(pages.remove(firstName));
  }

  @Then("the Entry list holds {int} credential holder(s)")
  public void theEntryListHolds(int count) {
    assertThat(pages.holders()).hasSize(count);
  }

  @Then("{string} raises {string}")
  public void raises(String firstName, String condition) {
    assertThat(pages.holders())
        .filteredOn(holder -> holder.firstName().equals(firstName))
        .extracting(Pages.Listed::condition)
        .containsExactly(condition);
  }

  @Then("{string} has been let in {int} time(s)")
  public void hasBeenLetIn(String firstName, int times) {
    assertThat(pages.holders())
        .filteredOn(holder -> holder.firstName().equals(firstName))
        .extracting(Pages.Listed::uses)
        .containsExactly(times);
  }

  @Then("the latest credential is the UID {string} of a {string} card")
  public void theLatestCredentialIs(String uid, String chip) {
    Optional<Pages.Latest> latest = pages.latest();
    assertThat(latest)
        .hasValueSatisfying(
            read -> {
              assertThat(read.uid().toHex()).isEqualTo(uid);
              assertThat(read.chip().displayName()).isEqualTo(chip);
            });
    shown = latest.map(Pages.Latest::uid);
  }

  @Then("no credential was read")
  public void noCredentialWasRead() {
    assertThat(pages.latest()).isEmpty();
  }

  @When("the installer reverses the UID")
  public void theInstallerReversesTheUid() {
    shown = shown.map(Bits::reversedBytes);
  }

  @Then("the UID shown is {string}")
  public void theUidShownIs(String uid) {
    assertThat(shown.orElseThrow().toHex()).isEqualTo(uid);
  }

  @When("the installer submits the UID {string}")
  public void submitsTheUid(String uid) {
    world.attempted(pages.checkCard(uid));
  }

  @When("the installer submits the PIN {string}")
  public void submitsThePin(String digits) {
    world.attempted(pages.checkPin(digits));
  }

  private void add(CredentialHolder holder) {
    world.attempted(pages.add(holder));
  }

  private CredentialHolder withLatest(String firstName) {
    String uid = pages.latest().orElseThrow().uid().toHex();
    return CredentialHolder.named(firstName, "").withCard(uid);
  }

  private static CredentialHolder holder(Map<String, String> row) {
    for (String column : row.keySet()) {
      if (!COLUMNS.contains(column)) {
        throw new IllegalArgumentException(
            "columns of credential holders are " + COLUMNS + ": " + column);
      }
    }
    CredentialHolder holder =
        CredentialHolder.named(
                cell(row, "first name").orElse(""), cell(row, "last name").orElse(""))
            .withValidity(
                cell(row, "valid from").map(Instant::parse),
                cell(row, "valid to").map(Instant::parse));
    holder = cell(row, "card").map(holder::withCard).orElse(holder);
    holder = cell(row, "PIN").map(holder::withPin).orElse(holder);
    holder = cell(row, "schedule").map(holder::withSchedule).orElse(holder);
    holder = cell(row, "QR code").map(holder::withQr).orElse(holder);
    holder = cell(row, "condition").map(holder::withCondition).orElse(holder);
    return cell(row, "times").map(Integer::valueOf).map(holder::withMaxUses).orElse(holder);
  }

  private static final List<String> COLUMNS =
      List.of(
          "first name",
          "last name",
          "card",
          "PIN",
          "QR code",
          "condition",
          "valid from",
          "valid to",
          "schedule",
          "times");

  private static Optional<String> cell(Map<String, String> row, String column) {
    return Optional.ofNullable(row.get(column));
  }
}
