package dev.vestibule.app.play;

import io.cucumber.plugin.event.PickleStepTestStep;

/** Sentences as they stand in a feature file. */
public final class Sentences {

  private Sentences() {}

  /** Such as {@code When 7 seconds pass}. */
  public static String of(PickleStepTestStep step) {
    return step.getStep().getKeyword().trim() + " " + step.getStep().getText();
  }
}
