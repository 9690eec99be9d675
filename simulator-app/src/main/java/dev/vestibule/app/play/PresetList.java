package dev.vestibule.app.play;

import dev.vestibule.scenarios.preset.Preset;
import dev.vestibule.scenarios.preset.Presets;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the presets that come with the product. */
@Command(name = "presets", description = "Lists the set-ups that come with the product.")
public final class PresetList implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (String name : Presets.SHIPPED) {
      Preset preset = Presets.named(name);
      out.printf("%-14s %s%n%15s%s%n", name, preset.title(), "", preset.help());
    }
    out.flush();
    return 0;
  }
}
