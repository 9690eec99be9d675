package dev.vestibule.app.demo;

import dev.vestibule.app.play.Features;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseStarted;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.ArrayList;
import java.util.List;

/** The scenarios of the shipped features that are tagged {@code @demo}. */
public final class Demos implements ConcurrentEventListener {

  private final List<Demo> found = new ArrayList<>();

  private Demos() {}

  /** All of them, in order of the files. */
  public static List<Demo> shipped() {
    var demos = new Demos();
    Features.run(
        Features.options()
            .setDryRun()
            .addTagFilter(TagExpressionParser.parse("@demo"))
            .addFeature(FeatureWithLines.parse(Features.SHIPPED)),
        demos);
    return List.copyOf(demos.found);
  }

  @Override
  public void setEventPublisher(EventPublisher publisher) {
    publisher.registerHandlerFor(TestCaseStarted.class, started -> add(started.getTestCase()));
  }

  private void add(TestCase scenario) {
    found.add(new Demo(scenario.getName(), scenario.getUri(), scenario.getLocation().getLine()));
  }
}
