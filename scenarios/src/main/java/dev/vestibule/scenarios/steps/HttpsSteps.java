package dev.vestibule.scenarios.steps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** How clients reach the web server: protocol, port, certificate. */
public final class HttpsSteps {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private final WebVisitor client;

  private Optional<X509Certificate> kept = Optional.empty();

  public HttpsSteps(World world) {
    client = world.client();
  }

  @Given("the client uses HTTP")
  public void usesHttp() {
    client.overHttp(HTTP);
  }

  @Given("the client uses HTTP on port {int}")
  public void usesHttp(int port) {
    client.overHttp(port);
  }

  @Given("the client uses HTTPS")
  public void usesHttps() {
    client.overHttps(HTTPS, "TLSv1.3", "TLSv1.2");
  }

  @Given("the client uses HTTPS on port {int}")
  public void usesHttps(int port) {
    client.overHttps(port, "TLSv1.3", "TLSv1.2");
  }

  @Given("the client uses HTTPS with {word} only")
  public void usesHttps(String version) {
    client.overHttps(HTTPS, version);
  }

  @Then("the connection is encrypted with {word}")
  public void isEncryptedWith(String version) {
    assertThat(client.tlsVersion()).hasValue(version);
  }

  @When("the client keeps the certificate in mind")
  public void keepsTheCertificate() {
    kept = client.certificate();
    assertThat(kept).isPresent();
  }

  @Then("the certificate is the one the client has in mind")
  public void isTheOne() {
    assertThat(client.certificate()).isEqualTo(kept);
  }

  @Then("the certificate is of {string}")
  public void theCertificateIsOf(String subject) {
    assertThat(client.certificate())
        .hasValueSatisfying(
            shown -> assertThat(shown.getSubjectX500Principal().getName()).contains(subject));
  }
}
