package dev.vestibule.device.servers.http;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one range of bytes that a client asks for. Several ranges are answered with the whole, as a
 * server may. Source: RFC 9110, 14.
 *
 * @param first index of the first byte
 * @param last index of the last byte, inclusive
 */
record ByteRange(int first, int last) {

  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,9})-([0-9]{0,9})");

  /** What a header asks for. */
  sealed interface Wish {}

  /** All of it. */
  record Everything() implements Wish {}

  /** This part. */
  record Part(ByteRange range) implements Wish {}

  /** A part that is not there. */
  record Beyond() implements Wish {}

  static Wish of(Optional<String> header, int length) {
    Matcher range = ONE.matcher(header.orElse(""));
    if (!range.matches()) return new Everything();
    String from = range.group(1);
    String to = range.group(2);
    if (from.isEmpty() && to.isEmpty()) return new Everything();
    if (from.isEmpty()) {
      int suffix = Math.min(Integer.parseInt(to), length);
      return suffix == 0 ? new Beyond() : new Part(new ByteRange(length - suffix, length - 1));
    }
    int first = Integer.parseInt(from);
    int last = to.isEmpty() ? length - 1 : Math.min(Integer.parseInt(to), length - 1);
    if (first >= length) return new Beyond();
    return last < first ? new Everything() : new Part(new ByteRange(first, last));
  }

  int length() {
    return last - first + 1;
  }
}
