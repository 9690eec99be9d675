package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.schema.sample.Dice;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;

/**
 * What came of feeding a target.
 *
 * @param inputs how many were fed
 * @param finding the first that was taken badly
 */
public record FuzzRun(long inputs, Optional<Finding> finding) {

  /**
   * Feeds a target until something is wrong or it is enough. Each input has a seed of its own, one
   * more than that of the input before.
   *
   * @param seed of the first input
   * @param enough whether so many inputs are
   */
  public static FuzzRun of(Harness harness, long seed, LongPredicate enough) {
    long inputs = 0;
    byte[] input = {};
    while (!enough.test(inputs)) {
      Dice dice = new SplittableRandom(seed + inputs)::nextInt;
      input = harness.input(dice);
      Optional<String> wrong = feed(harness, input);
      if (wrong.isPresent()) {
        return new FuzzRun(inputs + 1, Optional.of(new Finding(seed + inputs, input, wrong.get())));
      }
      inputs++;
    }
    long last = seed + inputs - 1;
    byte[] latest = input;
    return new FuzzRun(inputs, harness.aftermath().map(what -> new Finding(last, latest, what)));
  }

  private static Optional<String> feed(Harness harness, byte[] input) {
    try {
      return harness.feed(input);
    } catch (RuntimeException | StackOverflowError failure) {
      StackTraceElement[] trace = failure.getStackTrace();
      return Optional.of(failure + (trace.length == 0 ? "" : " at " + trace[0]));
    }
  }
}
