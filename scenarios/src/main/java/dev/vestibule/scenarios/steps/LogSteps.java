package dev.vestibule.scenarios.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.scenarios.peer.Packed;
import dev.vestibule.scenarios.peer.Reply;
import dev.vestibule.scenarios.world.WebVisitor;
import dev.vestibule.scenarios.world.World;
import io.cucumber.java.en.Then;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** The unit's logs and reports, as somebody reads them who is logged in. */
public final class LogSteps {

  private static final List<String> LOGS =
      List.of(
          "/axis-cgi/systemlog.cgi",
          "/axis-cgi/accesslog.cgi",
          "/axis-cgi/serverreport.cgi?mode=text",
          "/axis-cgi/param.cgi?action=list");

  private static final List<String> ARCHIVES =
      List.of("/axis-cgi/serverreport.cgi?mode=tar_all", "/axis-cgi/debug/debug.tgz");

  private final World world;
  private final WebVisitor client;

  public LogSteps(World world) {
    this.world = world;
    client = world.client();
  }

  @Then("the system log tells {string}")
  public void theSystemLogTells(String text) {
    assertThat(log("systemlog")).contains(text);
  }

  @Then("the system log does not tell {string}")
  public void theSystemLogDoesNotTell(String text) {
    assertThat(log("systemlog")).doesNotContain(text);
  }

  @Then("the answer has {int} line(s) with {string}")
  public void theAnswerHasLinesWith(int count, String text) {
    assertThat(client.answer().text().lines().filter(line -> line.contains(text))).hasSize(count);
  }

  @Then("the answer has a part {string}")
  public void theAnswerHasAPart(String title) {
    assertThat(client.answer().text()).contains("\n----- " + title + " -----\n\n\n");
  }

  @Then("the archive's {string} tells {string}")
  public void theArchiveTells(String file, String text) {
    assertThat(new String(packed(file), UTF_8)).contains(text);
  }

  @Then("the archive's {string} is a picture")
  public void theArchiveHasAPicture(String file) throws IOException {
    assertThat(ImageIO.read(new ByteArrayInputStream(packed(file)))).isNotNull();
  }

  @Then("no log and no export holds {string}")
  public void noLogAndNoExportHolds(String secret) {
    for (String path : LOGS) {
      client.get(path);
      assertThat(client.answer().status()).as(path).isEqualTo(200);
      assertThat(client.answer().text()).as(path).isNotEmpty().doesNotContain(secret);
    }
    for (String path : ARCHIVES) {
      client.get(path);
      assertThat(archive())
          .as(path)
          .isNotEmpty()
          .allSatisfy((file, bytes) -> assertThat(new String(bytes, UTF_8)).doesNotContain(secret));
    }
    assertThat(world.inside().journal()).isNotEmpty().noneMatch(text -> text.contains(secret));
    assertThat(world.happenings()).isNotEmpty().noneMatch(text -> text.contains(secret));
  }

  private String log(String name) {
    client.get("/axis-cgi/" + name + ".cgi");
    return client.answer().text();
  }

  private byte[] packed(String file) {
    Map<String, byte[]> files = archive();
    return Optional.ofNullable(files.get(file))
        .orElseThrow(() -> new AssertionError(file + " is not in " + files.keySet()));
  }

  private Map<String, byte[]> archive() {
    Reply reply = client.answer();
    String type = reply.header("Content-Type").orElse("");
    return switch (type) {
      case "application/zip" -> Packed.zip(reply.body());
      case "application/gzip" -> Packed.tgz(reply.body());
      case "application/x-tar" -> Packed.tar(reply.body());
      default -> throw new AssertionError("no archive: " + type);
    };
  }
}
