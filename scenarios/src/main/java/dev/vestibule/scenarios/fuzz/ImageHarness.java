package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.Response;
import dev.vestibule.device.kernel.web.schema.sample.Dice;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.scenarios.peer.FileForm;
import dev.vestibule.scenarios.release.ImageFile;
import dev.vestibule.scenarios.release.Releases;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Damaged AXIS OS images, uploaded by an administrator. None may be installed. */
final class ImageHarness implements Harness {

  private static final String CALL = "{\"apiVersion\":\"1.0\",\"method\":\"upgrade\"}";

  private static final List<String> WORDS =
      List.of(
          "AXISOS-1",
          "AXISCC-1",
          "\0\0\0\0",
          "\u007f\u00ff\u00ff\u00ff",
          "\u00ff\u00ff\u00ff\u00ff",
          "{",
          "}",
          "\"",
          "../",
          "null",
          "\"version\":\"99999999999.0\"",
          "[[[[[[[[");

  private final Unit unit = new Unit();
  private final List<byte[]> right =
      Releases.all(new MacAddress(0xB8A44F000001L)).stream().map(ImageFile::bytes).toList();
  private final Mutator mutator = new Mutator(right, WORDS);
  private final String before = unit.settings();

  @Override
  public byte[] input(Dice dice) {
    byte[] input = mutator.next(dice);
    return right.stream().anyMatch(it -> Arrays.equals(it, input)) ? new byte[0] : input;
  }

  @Override
  public Optional<String> feed(byte[] input) {
    var form = new FileForm(Optional.of(CALL), input);
    Optional<Response> answer =
        unit.answer("POST", "/axis-cgi/firmwaremanagement.cgi", form.contentType(), form.body());
    if (answer.filter(it -> Unit.text(it).contains("\"error\"")).isEmpty()) {
      return Optional.of("is not refused: " + answer.map(Unit::text).orElse("no answer"));
    }
    return unit.crash();
  }

  @Override
  public Optional<String> aftermath() {
    return unit.settings().equals(before) ? Optional.empty() : Optional.of("settings have changed");
  }

  @Override
  public void close() {
    unit.close();
  }
}
