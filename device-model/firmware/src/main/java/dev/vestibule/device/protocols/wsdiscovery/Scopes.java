package dev.vestibule.device.protocols.wsdiscovery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scopes of a probe, and how they are compared with a device's. Source: WS-Discovery, 5.1.
 *
 * @param matchBy URI of the rule; devices keep silent if they do not know it
 * @param wanted each of them must match one of the device's
 */
public record Scopes(String matchBy, List<String> wanted) {

  private static final String RULES = "http://schemas.xmlsoap.org/ws/2005/04/discovery/";

  /** The rule unless another is named: scheme, authority and first segments of the path. */
  public static final String RFC3986 = RULES + "rfc3986";

  /** Letter for letter. */
  public static final String STRCMP0 = RULES + "strcmp0";

  /** A probe without scopes. */
  public static final Scopes ANY = new Scopes(RFC3986, List.of());

  public Scopes {
    wanted = List.copyOf(wanted);
  }

  /** Whether a device with these scopes is meant. */
  public boolean match(List<String> offered) {
    return switch (matchBy) {
      case RFC3986 ->
          wanted.stream().allMatch(scope -> offered.stream().anyMatch(it -> begins(it, scope)));
      case STRCMP0 -> offered.containsAll(wanted);
      default -> false;
    };
  }

  /** Segment by segment: {@code /a} is the beginning of {@code /a/b}, and not of {@code /ab}. */
  private static boolean begins(String offered, String wanted) {
    Optional<URI> whole = parsed(offered);
    Optional<URI> start = parsed(wanted);
    if (whole.isEmpty() || start.isEmpty()) return false;
    List<String> segments = segments(whole.get());
    List<String> first = segments(start.get());
    return same(whole.get().getScheme(), start.get().getScheme())
        && same(whole.get().getAuthority(), start.get().getAuthority())
        && !first.contains(".")
        && !first.contains("..")
        && first.size() <= segments.size()
        && segments.subList(0, first.size()).equals(first);
  }

  private static Optional<URI> parsed(String text) {
    try {
      var uri = new URI(text);
      return uri.isOpaque() || !uri.isAbsolute() ? Optional.empty() : Optional.of(uri);
    } catch (URISyntaxException notOne) {
      return Optional.empty();
    }
  }

  /** Without the escapes, and without the empty one behind a last slash. */
  private static List<String> segments(URI uri) {
    List<String> segments = new ArrayList<>();
    for (String raw : uri.getRawPath().split("/")) {
      if (!raw.isEmpty()) segments.add(URI.create("/" + raw).getPath());
    }
    return segments;
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one == null ? other == null : one.equalsIgnoreCase(other);
  }
}
