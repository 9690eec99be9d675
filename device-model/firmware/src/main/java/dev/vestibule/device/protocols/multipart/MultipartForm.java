package dev.vestibule.device.protocols.multipart;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a body of type {@code multipart/form-data}. Lines end with CRLF and every part is closed by
 * its boundary; anything else is no form. Source: RFC 7578; RFC 2046, 5.1.
 */
public final class MultipartForm {

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

  private final byte[] body;
  private final byte[] delimiter;
  private int at;

  private MultipartForm(byte[] body, String boundary) {
    this.body = body;
    this.delimiter = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Whether a body of this type has parts at all. */
  public static boolean is(String contentType) {
    return contentType.regionMatches(true, 0, "multipart/form-data", 0, 19);
  }

  /**
   * The parts in order.
   *
   * @return empty if the body is no proper form, or has too many parts
   */
  public static Optional<List<Part>> read(String contentType, byte[] body) {
    Matcher type = BOUNDARY.matcher(contentType);
    if (!type.matches()) return Optional.empty();
    return new MultipartForm(body, type.group(1) != null ? type.group(1) : type.group(2)).parts();
  }

  private Optional<List<Part>> parts() {
    List<Part> parts = new ArrayList<>();
    if (!startsWith(delimiter, at)) return Optional.empty();
    at += delimiter.length;
    while (!startsWith(new byte[] {'-', '-'}, at)) {
      Optional<Part> part = parts.size() < MOST_PARTS ? part() : Optional.empty();
      if (part.isEmpty()) return Optional.empty();
      parts.add(part.get());
    }
    return Optional.of(parts);
  }

  /** Reads from behind one delimiter to behind the next. */
  private Optional<Part> part() {
    if (!startsWith(LINE_END, at)) return Optional.empty();
    int headers = at;
    int headersEnd = find(HEADER_END, at, at + LARGEST_HEADER);
    if (headersEnd < 0) return Optional.empty();
    int content = headersEnd + HEADER_END.length;
    int end = find(join(LINE_END, delimiter), headersEnd + LINE_END.length, body.length);
    if (end < 0) return Optional.empty();
    at = end + LINE_END.length + delimiter.length;
    byte[] bytes = end < content ? new byte[0] : Arrays.copyOfRange(body, content, end);
    return Optional.of(
        part(new String(body, headers, headersEnd - headers, StandardCharsets.ISO_8859_1), bytes));
  }

  private static Part part(String headers, byte[] content) {
    String name = "";
    String type = "text/plain";
    for (String line : headers.strip().split("\r\n")) {
      int colon = line.indexOf(':');
      String key = colon < 0 ? "" : line.substring(0, colon);
      if (key.equalsIgnoreCase("Content-Type")) type = line.substring(colon + 1).strip();
      if (key.equalsIgnoreCase("Content-Disposition")) name = name(line);
    }
    return new Part(name, type, content);
  }

  private static String name(String disposition) {
    Matcher name = NAME.matcher(disposition);
    if (!name.find()) return "";
    return name.group(1) != null ? name.group(1) : name.group(2);
  }

  private boolean startsWith(byte[] wanted, int from) {
    int to = from + wanted.length;
    return to <= body.length && Arrays.equals(body, from, to, wanted, 0, wanted.length);
  }

  /** Where this begins, at or after {@code from} and before {@code to}; -1 if nowhere. */
  private int find(byte[] wanted, int from, int to) {
    for (int i = from; i < Math.min(to, body.length); i++) {
      if (body[i] == wanted[0] && startsWith(wanted, i)) return i;
    }
    return -1;
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
