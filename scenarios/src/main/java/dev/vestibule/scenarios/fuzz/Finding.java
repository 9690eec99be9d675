package dev.vestibule.scenarios.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * An input that was taken badly.
 *
 * @param seed a run of the target with this seed begins with this input
 * @param input the bytes
 * @param what is wrong
 */
@SuppressWarnings("ArrayRecordComponent")
public record Finding(long seed, byte[] input, String what) {

  private static final int LONGEST = 2_000;

  /** The beginning of the input in ASCII; other bytes as {@code \xNN}. */
  public String printable() {
    var text = new StringBuilder();
    for (char c : new String(input, StandardCharsets.ISO_8859_1).toCharArray()) {
      if (c == '\\') text.append("\\\\");
      else if (c >= ' ' && c <= '~') text.append(c);
      else text.append("\\x%02x".formatted((int) c));
    }
    if (text.length() <= LONGEST) return text.toString();
    return text.substring(0, LONGEST) + " ... (" + input.length + " bytes)";
  }
}
