package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.schema.sample.Dice;
import java.util.Optional;
import java.util.function.Function;

/**
 * A parser by itself.
 *
 * @param mutator makes the inputs
 * @param parser tells what is wrong with what was read; empty if nothing is
 */
record ParserHarness(Mutator mutator, Function<byte[], Optional<String>> parser)
    implements Harness {

  @Override
  public byte[] input(Dice dice) {
    return mutator.next(dice);
  }

  @Override
  public Optional<String> feed(byte[] input) {
    return parser.apply(input);
  }
}
