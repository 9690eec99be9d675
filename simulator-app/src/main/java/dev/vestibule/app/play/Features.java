package dev.vestibule.app.play;

import io.cucumber.core.backend.ObjectFactory;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.plugin.Plugin;
import java.net.URI;

/** How Cucumber is called here: with the product's steps, and without words of its own. */
public final class Features {

  /** The feature files that come with the product. */
  public static final String SHIPPED = "classpath:/features";

  private static final URI STEPS = URI.create("classpath:/dev/vestibule/scenarios/steps");

  private Features() {}

  /** Options that know the product's steps and nothing else. */
  public static RuntimeOptionsBuilder options() {
    return plain().addGlue(STEPS);
  }

  /** Options that know no step yet. */
  public static RuntimeOptionsBuilder plain() {
    return new RuntimeOptionsBuilder().setNoSummary().setMonochrome();
  }

  /** Runs what the options say; true if all passed. */
  public static boolean run(RuntimeOptionsBuilder options, Plugin... listeners) {
    return run(Runtime.builder().withRuntimeOptions(options.build()), listeners);
  }

  /** As {@link #run(RuntimeOptionsBuilder, Plugin...)}, with step definitions made so. */
  public static boolean run(
      RuntimeOptionsBuilder options, ObjectFactory steps, Plugin... listeners) {
    return run(
        Runtime.builder()
            .withRuntimeOptions(options.build())
            .withObjectFactorySupplier(() -> steps),
        listeners);
  }

  private static boolean run(Runtime.Builder builder, Plugin... listeners) {
    Runtime runtime = builder.withAdditionalPlugins(listeners).build();
    runtime.run();
    return runtime.exitStatus() == 0;
  }
}
