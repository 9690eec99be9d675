package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.Authority;
import dev.vestibule.scenarios.world.CertificateClient;
import dev.vestibule.scenarios.world.Programs;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;

/** Certificates and the keystores of their keys. */
public final class CertificateSteps {

  private final World world;
  private final CertificateClient client;
  private final Programs programs;

  public CertificateSteps(World world) {
    this.world = world;
    client = new CertificateClient(world.client());
    programs = world.programs();
  }

  @When("the client installs a certificate as {string}")
  public void installs(String alias) {
    client.install(alias, Optional.empty());
  }

  @When("the client installs a certificate as {string} in {string}")
  public void installs(String alias, String keystore) {
    client.install(alias, Optional.of(keystore));
  }

  @When("the client installs a certificate with the key of another as {string}")
  public void installsWithAnotherKey(String alias) {
    client.installWithAnotherKey(alias);
  }

  @When("the client installs {string} as certificate {string}")
  public void installsText(String text, String alias) {
    client.install(alias, text);
  }

  @When("the client installs a PFX file as {string} with passphrase {string}")
  public void installsPfx(String alias, String passphrase) {
    client.installPkcs12(alias, passphrase);
  }

  @When("the client installs a CA certificate as {string}")
  public void installsAuthority(String alias) {
    client.installAuthority(alias);
  }

  @Given("the files {string} and {string} are the authority's certificate for {string} and its key")
  public void filesOfACertificate(String certificateFile, String keyFile, String host) {
    Authority.Issued issued = client.issue(host);
    programs.write(certificateFile, issued.certificate());
    programs.write(keyFile, issued.privateKey());
  }

  @When("the client installs the CA certificate of {string} as {string}")
  public void installsAuthority(String authority, String alias) {
    client.installAuthority(alias, world.authorities().called(authority));
    assertThat(client.refusal()).isEmpty();
  }

  @When("the client creates a certificate {string} with a {string} key in {string}")
  public void creates(String alias, String keyType, String keystore) {
    client.create(alias, keyType, keystore);
  }

  @When("the client has {string} signed by a registration authority")
  public void hasSigned(String alias) {
    client.haveSigned(alias);
  }

  @When("the client deletes the certificate {string}")
  public void deletes(String alias) {
    client.delete(alias);
  }

  @Then("the certificate is taken")
  public void isTaken() {
    assertThat(client.refusal()).as("refusal").isEmpty();
  }

  @Then("the certificate is refused: {string}")
  public void isRefused(String reason) {
    assertThat(client.refusal()).hasValueSatisfying(it -> assertThat(it).contains(reason));
  }

  @Then("the unit has the certificates:")
  public void hasCertificates(List<String> aliases) {
    assertThat(client.all("certificates", "alias")).isEqualTo(aliases);
  }

  @Then("the unit has the CA certificates:")
  public void hasAuthorities(List<String> aliases) {
    assertThat(client.all("ca_certificates", "alias")).isEqualTo(aliases);
  }

  @Then("the unit has the keystores:")
  public void hasKeystores(List<String> ids) {
    assertThat(client.all("keystores", "id")).isEqualTo(ids);
  }

  @Then("the certificate {string} is of {string} and issued by {string}")
  public void isOf(String alias, String subject, String issuer) {
    var certificate = client.certificate(alias);
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo(subject);
    assertThat(certificate.getIssuerX500Principal().getName()).isEqualTo(issuer);
  }

  @Then("the certificate {string} is for:")
  public void isFor(String alias, List<String> names) {
    assertThat(client.names(alias)).containsAll(names);
    assertThat(client.names(alias)).filteredOn(it -> !it.contains("169.254.")).hasSameSizeAs(names);
  }

  @Then("the key of {string} is of kind {string}")
  public void keyIsOfKind(String alias, String kind) {
    assertThat(client.certificate(alias).getPublicKey().getAlgorithm()).isEqualTo(kind);
  }
}
