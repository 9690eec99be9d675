package dev.vestibule.app.play;

import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import java.net.URI;

/** How Cucumber is called here: with the product's steps, and without words of its own. */
final class Features {

  /** The feature files that come with the product. */
  static final String SHIPPED = "classpath:/features";

  private static final URI STEPS = URI.create("classpath:/dev/vestibule/scenarios/steps");

  private Features() {}

  /** Options that know the product's steps and nothing else. */
  static RuntimeOptionsBuilder options() {
    return new RuntimeOptionsBuilder().addGlue(STEPS).setNoSummary().setMonochrome();
  }

  /** Runs what the options say; true if all passed. */
  static boolean run(RuntimeOptionsBuilder options, Plugin... listeners) {
    Runtime runtime =
        Runtime.builder()
            .withRuntimeOptions(options.build())
            .withAdditionalPlugins(listeners)
            .build();
    runtime.run();
    return runtime.exitStatus() == 0;
  }
}
