package dev.vestibule.app.images;

import dev.vestibule.app.Refused;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.scenarios.release.ImageFile;
import dev.vestibule.scenarios.release.Releases;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the simulated AXIS OS images into a folder. */
@Command(
    name = "images",
    description = {
      "Writes simulated AXIS OS images, to be uploaded with curl:",
      "curl --digest -u USER -F 'data={\"apiVersion\":\"1.0\",\"method\":\"upgrade\"};type=application/json' -F image=@FILE http://UNIT/axis-cgi/firmwaremanagement.cgi"
    })
public final class WriteImages implements Callable<Integer> {

  private static final long FIRST_UNIT = 0xB8A44F000000L;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder; made if it is missing.")
  private Path folder = Path.of("");

  @Option(
      names = "--unit",
      paramLabel = "N",
      defaultValue = "1",
      description = "Number of the unit that the custom certificate is for (${DEFAULT-VALUE}).")
  private int unit;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try {
      Files.createDirectories(folder);
      for (ImageFile image : Releases.all(new MacAddress(FIRST_UNIT + unit))) {
        Files.write(folder.resolve(image.name()), image.bytes());
        out.printf("%-42s %s%n", image.name(), image.help());
      }
    } catch (IOException e) {
      throw new Refused(folder + " cannot be written", e);
    }
    out.flush();
    return 0;
  }
}
