package dev.vestibule.device.protocols.multipart;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a body of type {@code multipart/form-data} piece by piece and keeps no more of it than a
 * boundary or a part's header fields. Lines end with CRLF and every part is closed by its boundary;
 * anything else is no form. Source: RFC 7578; RFC 2046, 5.1.
 */
public final class MultipartReader {

  /** Parts of one body at most. */
  public static final int MOST_PARTS = 16;

  /** Bytes of one part's header fields at most. */
  public static final int LARGEST_HEADER = 4_096;

  private static final Pattern BOUNDARY =
      Pattern.compile(
          "(?i)multipart/form-data\\s*;(?:[^\"]*;)?\\s*boundary=(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))\\s*(?:;.*)?");
  private static final Pattern NAME =
      Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^\\s;\"]+))");
  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] HEADER_END = {'\r', '\n', '\r', '\n'};
  private static final byte[] LAST = {'-', '-'};

  /** Is told what is read, in order. */
  public interface Sink {
    /** A part begins. */
    void begins(String name, String contentType);

    /** So much more of its content. */
    void content(byte[] bytes, int from, int to);
  }

  private enum Stage {
    FIRST_DELIMITER,
    BEHIND_DELIMITER,
    HEADER,
    CONTENT,
    WHOLE,
    BROKEN
  }

  private final Sink sink;
  private final byte[] delimiter;
  private final byte[] end;
  private byte[] pending = new byte[0];
  private int at;
  private int parts;
  private Stage stage = Stage.FIRST_DELIMITER;

  /** The line end that closes the header fields may be that of the delimiter of an empty part. */
  private int skip;

  private MultipartReader(String boundary, Sink sink) {
    this.sink = sink;
    delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    end = join(LINE_END, delimiter);
  }

  /** Whether a body of this type has parts at all. */
  public static boolean reads(String contentType) {
    return contentType.regionMatches(true, 0, "multipart/form-data", 0, 19);
  }

  /** A reader of a body of this type; empty if the type is not that of a form. */
  public static Optional<MultipartReader> of(String contentType, Sink sink) {
    Matcher type = BOUNDARY.matcher(contentType);
    if (!type.matches()) return Optional.empty();
    String boundary = type.group(1) != null ? type.group(1) : type.group(2);
    return Optional.of(new MultipartReader(boundary, sink));
  }

  /** Goes on with the next piece. */
  public void read(byte[] piece) {
    if (stage == Stage.BROKEN || stage == Stage.WHOLE) return;
    pending =
        at == pending.length ? piece : join(Arrays.copyOfRange(pending, at, pending.length), piece);
    at = 0;
    while (step()) {}
  }

  /** Whether all that was read is a form that has come to its end. */
  public boolean isWhole() {
    return stage == Stage.WHOLE;
  }

  /** Goes one step on; false if that needs more bytes, or there are no more steps. */
  private boolean step() {
    return switch (stage) {
      case FIRST_DELIMITER -> expect(delimiter, Stage.BEHIND_DELIMITER);
      case BEHIND_DELIMITER -> behindDelimiter();
      case HEADER -> header();
      case CONTENT -> content();
      case WHOLE, BROKEN -> false;
    };
  }

  private boolean expect(byte[] wanted, Stage next) {
    int length = Math.min(wanted.length, pending.length - at);
    if (!Arrays.equals(pending, at, at + length, wanted, 0, length)) return go(Stage.BROKEN);
    if (length < wanted.length) return false;
    at += length;
    return go(next);
  }

  private boolean behindDelimiter() {
    if (pending.length - at < LAST.length) return false;
    if (startsWith(LAST, at)) return go(Stage.WHOLE);
    boolean room = parts++ < MOST_PARTS;
    return go(room && startsWith(LINE_END, at) ? Stage.HEADER : Stage.BROKEN);
  }

  /** From the line end behind the delimiter to the empty line. */
  private boolean header() {
    int found = find(HEADER_END, at, at + LARGEST_HEADER);
    if (found < 0) {
      boolean tooLong = pending.length - at >= LARGEST_HEADER + HEADER_END.length;
      return tooLong && go(Stage.BROKEN);
    }
    begin(new String(pending, at, found - at, StandardCharsets.ISO_8859_1));
    at = found + LINE_END.length;
    skip = LINE_END.length;
    return go(Stage.CONTENT);
  }

  private boolean content() {
    int found = find(end, at, pending.length);
    int safe = found < 0 ? Math.max(at, pending.length - end.length + 1) : found;
    if (safe > at) {
      int from = Math.min(at + skip, safe);
      skip -= from - at;
      if (safe > from) sink.content(pending, from, safe);
      at = safe;
    }
    if (found < 0) return false;
    at = found + end.length;
    return go(Stage.BEHIND_DELIMITER);
  }

  private boolean go(Stage next) {
    stage = next;
    return true;
  }

  private void begin(String headers) {
    String name = "";
    String type = "text/plain";
    for (String line : headers.strip().split("\r\n")) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon);
      if (key.equalsIgnoreCase("Content-Type")) type = line.substring(colon + 1).strip();
      if (key.equalsIgnoreCase("Content-Disposition")) name = name(line);
    }
    sink.begins(name, type);
  }

  private static String name(String disposition) {
    Matcher name = NAME.matcher(disposition);
    if (!name.find()) return "";
    return name.group(1) != null ? name.group(1) : name.group(2);
  }

  private boolean startsWith(byte[] wanted, int from) {
    int to = from + wanted.length;
    return to <= pending.length && Arrays.equals(pending, from, to, wanted, 0, wanted.length);
  }

  /** Where this begins, at or after {@code from} and before {@code to}; -1 if nowhere. */
  private int find(byte[] wanted, int from, int to) {
    for (int i = from; i < Math.min(to, pending.length); i++) {
      if (pending[i] == wanted[0] && startsWith(wanted, i)) return i;
    }
    return -1;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
