package dev.vestibule.scenarios.fuzz;

import dev.vestibule.device.kernel.web.schema.sample.Dice;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Spoils right inputs: turns bits, cuts, doubles, joins and puts in words that have a meaning. */
final class Mutator {

  private static final int MOST_CHANGES = 4;
  private static final int MOST_REPEATS = 2_000;
  private static final int LARGEST = 1 << 17;

  private final List<byte[]> right;
  private final List<byte[]> words;

  /**
   * @param right at least one
   * @param words that mean something to whoever reads the inputs; at least one
   */
  Mutator(List<byte[]> right, List<String> words) {
    this.right = List.copyOf(right);
    this.words = words.stream().map(word -> word.getBytes(StandardCharsets.ISO_8859_1)).toList();
  }

  static Mutator ofTexts(List<String> right, List<String> words) {
    return new Mutator(
        right.stream().map(text -> text.getBytes(StandardCharsets.ISO_8859_1)).toList(), words);
  }

  /** A right input with some changes. */
  byte[] next(Dice dice) {
    return spoil(pick(right, dice), dice);
  }

  /** The same with some changes. */
  byte[] spoil(byte[] input, Dice dice) {
    byte[] spoilt = input;
    for (int changes = 1 + dice.below(MOST_CHANGES); changes > 0; changes--) {
      spoilt = change(spoilt, dice);
    }
    return spoilt;
  }

  private byte[] change(byte[] input, Dice dice) {
    int at = dice.below(input.length + 1);
    int end = Math.min(input.length, at + dice.below(17));
    byte[] between = part(input, at, end);
    return switch (dice.below(9)) {
      case 0 -> bitTurned(input, dice);
      case 1 ->
          join(input, at, new byte[] {(byte) dice.below(256)}, Math.min(at + 1, input.length));
      case 2 -> join(input, at, new byte[0], end);
      case 3 -> join(input, at, repeated(between, dice.below(4)), end);
      case 4 -> join(input, at, repeated(between, dice.below(MOST_REPEATS)), end);
      case 5 -> part(input, 0, at);
      case 6 -> join(input, at, pick(right, dice), input.length);
      case 7 -> join(input, at, repeated(pick(words, dice), dice.below(MOST_REPEATS)), at);
      default -> join(input, at, pick(words, dice), dice.coin() ? at : end);
    };
  }

  private static byte[] bitTurned(byte[] input, Dice dice) {
    if (input.length == 0) return input;
    byte[] turned = input.clone();
    turned[dice.below(input.length)] ^= (byte) (1 << dice.below(8));
    return turned;
  }

  private static byte[] repeated(byte[] bytes, int times) {
    var all = new ByteArrayOutputStream();
    for (int i = 0; i < times && all.size() < LARGEST; i++) all.writeBytes(bytes);
    return all.toByteArray();
  }

  /** What stands before one place, something new, and what stands behind another. */
  private static byte[] join(byte[] input, int before, byte[] between, int behind) {
    var all = new ByteArrayOutputStream();
    all.write(input, 0, before);
    all.writeBytes(between);
    all.write(input, behind, input.length - behind);
    return all.toByteArray();
  }

  private static byte[] part(byte[] input, int from, int to) {
    byte[] part = new byte[to - from];
    System.arraycopy(input, from, part, 0, part.length);
    return part;
  }

  private static byte[] pick(List<byte[]> some, Dice dice) {
    return some.get(dice.below(some.size()));
  }
}
