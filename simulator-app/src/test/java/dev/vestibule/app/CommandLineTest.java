package dev.vestibule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void an_unknown_preset_names_the_nearest() {
    assertThat(vestibule("run", "--preset", "stand-alon")).isEqualTo(1);
    assertThat(err.toString()).contains("did you mean stand-alone?");
  }

  @Test
  @Tag("network")
  void a_preset_with_an_unknown_key_names_the_nearest_key(@TempDir Path folder) throws IOException {
    Path preset = folder.resolve("mine.json");
    Files.writeString(
        preset,
        """
        {"name": "mine", "title": "Mine", "help": "", "parameters": {"Reader.Pin.Lenght": "4"}}
        """);
    assertThat(
            vestibule(
                "run",
                "--http-port",
                "0",
                "--https-port",
                "0",
                "--bench-port",
                "off",
                "--preset",
                preset.toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("Reader.Pin.Lenght; did you mean Reader.Pin.Length?");
  }

  @Test
  void fuzz_feeds_the_parsers_that_are_named() {
    assertThat(vestibule("bench", "fuzz", "--seconds", "1", "--seed", "7", "ntp")).isZero();
    assertThat(out.toString()).contains("NTP packets", "inputs").doesNotContain("PKCS#12");
    assertThat(vestibule("bench", "fuzz", "nothing")).isEqualTo(2);
    assertThat(err.toString()).contains("no such parser: nothing; there are: http, ");
  }

  @Test
  void pins_tries_all_and_tells_the_time_a_stranger_needs() {
    assertThat(vestibule("bench", "pins", "--keys-per-second", "10")).isZero();
    assertThat(out.toString())
        .contains("opened the door: 1357", "expected until one PIN is found: 0 h 33 min 20 s");
    assertThat(vestibule("bench", "pins", "--keys-per-second", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("--keys-per-second is 1 to 100: 0");
  }

  @Test
  void a_time_that_makes_no_sense_says_what_does() {
    assertThat(vestibule("run", "--time", "3x")).isEqualTo(2);
    assertThat(err.toString()).contains("'3x'").contains("such as x60");
    assertThat(vestibule("run", "--time", "x10001")).isEqualTo(2);
    assertThat(vestibule("run", "--bench-port", "65536")).isEqualTo(2);
    assertThat(vestibule("run", "--no-such-option")).isEqualTo(2);
  }

  @Test
  void a_state_folder_that_cannot_be_written_is_named(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(
            vestibule(
                "run",
                "--http-port",
                "0",
                "--https-port",
                "0",
                "--state",
                file.resolve("unit").toString()))
        .isEqualTo(1);
    assertThat(err.toString()).contains("cannot be written").contains(file.toString());
  }

  @Test
  @Tag("network")
  void a_port_that_is_taken_is_named_with_the_cure() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(vestibule("run", "--http-port", "0", "--https-port", "0", "--bench-port", port))
          .isEqualTo(1);
      assertThat(err.toString()).contains(port).contains("--bench-port");
      assertThat(vestibule("run", "--bench-port", "0", "--http-port", port, "--https-port", "0"))
          .isEqualTo(1);
      assertThat(err.toString()).contains("cannot open port " + port);
    }
  }

  @Test
  void presets_are_listed_with_what_they_are_good_for() {
    assertThat(vestibule("presets")).isZero();
    assertThat(out.toString()).contains("stand-alone").contains("Entry list");
  }

  @Test
  void images_are_written_for_those_who_upgrade_by_hand(@TempDir Path folder) {
    Path images = folder.resolve("images");
    assertThat(vestibule("images", images.toString(), "--unit", "2")).isZero();
    assertThat(images.resolve("A8207-VE_Mk_II_12_9_60.bin")).isNotEmptyFile();
    assertThat(images.resolve("custom-certificate_B8A44F000002.bin")).isNotEmptyFile();
    assertThat(out.toString()).contains("AXIS OS 11.11.140 LTS").contains("for another model");
  }

  @Test
  void images_are_not_written_over_a_file(@TempDir Path folder) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    assertThat(vestibule("images", file.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("cannot be written").contains(file.toString());
  }

  @Test
  void steps_are_listed_with_an_example() {
    assertThat(vestibule("steps", "relay")).isZero();
    assertThat(out.toString())
        .contains("relay {int} is")
        .containsPattern("relay \\d is (closed|open)");
  }

  @Test
  void a_feature_of_somebody_else_passes_or_fails(@TempDir Path folder) throws IOException {
    String good = feature(folder, "good", "Then relay 1 is open");
    String bad = feature(folder, "bad", "Then relay 1 is closed");
    Path report = folder.resolve("report");
    assertThat(vestibule("test", good, "--report", report.toString())).isZero();
    assertThat(out.toString()).contains("1 scenario: 1 passed");
    assertThat(report.resolve("junit.xml")).content().contains("Opens");
    assertThat(report.resolve("report.html")).isNotEmptyFile();
    assertThat(vestibule("test", bad, "--report", report.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("bad.feature").contains("Then relay 1 is closed");
  }

  @Test
  void a_sentence_nobody_knows_names_the_nearest(@TempDir Path folder) throws IOException {
    String unknown =
        feature(folder, "unknown", "When the visitor shows the card \"Anna\" to the reader");
    assertThat(vestibule("test", unknown, "--report", folder.toString())).isEqualTo(1);
    assertThat(out.toString())
        .contains("Did you mean: the visitor holds the card {string} to the reader");
  }

  @Test
  void what_cannot_be_run_is_wrong_use(@TempDir Path folder) throws IOException {
    String good = feature(folder, "good", "Then relay 1 is open");
    Path broken = Files.writeString(folder.resolve("broken.feature"), "Given nothing");
    assertThat(vestibule("test", folder.resolve("absent.feature").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no such file");
    assertThat(vestibule("test", good, "--tags", "@none")).isEqualTo(2);
    assertThat(vestibule("test", good, "--tags", "@a and")).isEqualTo(2);
    assertThat(vestibule("test", good, "--parallel", "0")).isEqualTo(2);
    assertThat(vestibule("test", broken.toString())).isEqualTo(2);
  }

  @Test
  void demos_can_be_listed_and_every_one_goes_as_written() {
    assertThat(vestibule("demo", "list")).isZero();
    assertThat(out.toString()).contains("the-visitor-goes-in");
    assertThat(vestibule("demo", "--pace", "0")).isZero();
    assertThat(out.toString()).contains("When the visitor pulls the door");
    assertThat(vestibule("demo", "no-such")).isEqualTo(2);
    assertThat(err.toString()).contains("the-visitor-goes-in");
  }

  @Test
  void the_doctor_finds_the_runtime() {
    assertThat(vestibule("doctor")).isZero();
    assertThat(out.toString()).contains("Java").contains(System.getProperty("java.version"));
  }

  private static String feature(Path folder, String name, String sentence) throws IOException {
    return Files.writeString(
            folder.resolve(name + ".feature"),
            """
            Feature: Mine
              Scenario: Opens
                Given a door station with the preset "stand-alone"
                %s
            """
                .formatted(sentence))
        .toString();
  }

  private int vestibule(String... arguments) {
    return Vestibule.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
