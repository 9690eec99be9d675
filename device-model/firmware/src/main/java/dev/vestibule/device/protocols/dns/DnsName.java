package dev.vestibule.device.protocols.dns;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in the domain name system. Upper and lower case of A-Z are the same. Source: RFC 1035; RFC
 * 6762, 16.
 *
 * @param labels from the host's up to the top; each has 1-63 bytes of UTF-8, all together at most
 *     255 with their lengths
 */
public record DnsName(List<String> labels) {

  static final int LONGEST_LABEL = 63;

  private static final int LONGEST = 255;

  public DnsName {
    labels = List.copyOf(labels);
    int length = 1;
    for (String label : labels) {
      int bytes = bytes(label).length;
      if (bytes == 0 || bytes > LONGEST_LABEL) {
        throw new IllegalArgumentException("a label has 1-63 bytes: " + label);
      }
      length += bytes + 1;
    }
    if (length > LONGEST) throw new IllegalArgumentException("a name has at most 255 bytes");
  }

  /** A name that is written with dots, such as {@code _http._tcp.local}. */
  public static DnsName of(String dotted) {
    return new DnsName(List.of(dotted.split("\\.")));
  }

  /** The name below this one with that label, which may contain dots. */
  public DnsName child(String label) {
    List<String> all = new ArrayList<>(labels);
    all.addFirst(label);
    return new DnsName(all);
  }

  /** The name above; of a name without labels, itself. */
  DnsName parent() {
    return labels.isEmpty() ? this : new DnsName(labels.subList(1, labels.size()));
  }

  /** Its first label. */
  public String first() {
    return labels.getFirst();
  }

  static byte[] bytes(String label) {
    return label.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof DnsName name) || labels.size() != name.labels.size()) return false;
    for (int i = 0; i < labels.size(); i++) {
      if (!same(labels.get(i), name.labels.get(i))) return false;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (String label : labels) {
      for (int i = 0; i < label.length(); i++) hash = 31 * hash + folded(label.charAt(i));
    }
    return hash;
  }

  private static boolean same(String label, String other) {
    if (label.length() != other.length()) return false;
    for (int i = 0; i < label.length(); i++) {
      if (folded(label.charAt(i)) != folded(other.charAt(i))) return false;
    }
    return true;
  }

  private static char folded(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
  }

  /** With dots; not for names whose labels contain some. */
  @Override
  public String toString() {
    return String.join(".", labels);
  }
}
