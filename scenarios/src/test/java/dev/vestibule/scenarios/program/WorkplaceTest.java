package dev.vestibule.scenarios.program;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class WorkplaceTest {

  private final Workplace workplace = new Workplace();

  @AfterEach
  void close() {
    workplace.close();
    assertThat(Path.of(workplace.folder())).doesNotExist();
  }

  @Test
  void aProgramFindsItsFilesAndKeepsWordsTogether() {
    workplace.put("its file", "content".getBytes(UTF_8));
    assertThat(workplace.run("cat 'its file'"))
        .isEqualTo(new Outcome("cat 'its file'", 0, "content"));
  }

  @Test
  void aProgramThatHangsIsKilled() {
    try (var impatient = new Workplace(Duration.ofMillis(100))) {
      assertThatThrownBy(() -> impatient.run("sleep 60"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("sleep 60");
    }
  }

  @Test
  void aServerThatEndsIsNotWaitedFor() {
    Server server = workplace.start("cat no-such-file");
    assertThatThrownBy(() -> server.awaitListening(1))
        .hasMessageContaining("does not listen")
        .hasMessageContaining("no-such-file");
  }

  @Test
  void evidenceHoldsFilesAndOutput(@TempDir Path evidence) {
    workplace.put("config", new byte[0]);
    workplace.run("echo hello");
    workplace.copyTo(evidence);
    assertThat(evidence.resolve("config")).exists();
    assertThat(evidence.resolve("output-1.txt")).hasContent("hello");
  }

  @Test
  void aProgramThatIsNotInstalledIsNamed() {
    assertThat(Toolbox.ofThisMachine().find("no-such-program")).isEmpty();
    assertThatThrownBy(() -> workplace.run("no-such-program"))
        .hasMessageContaining("not installed: no-such-program");
  }
}
