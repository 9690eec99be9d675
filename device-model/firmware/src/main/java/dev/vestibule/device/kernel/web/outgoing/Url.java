package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.net.NetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of something on a web server.
 *
 * @param secure whether it is reached over TLS
 * @param server name or address, and port
 * @param target path and query, such as {@code /events?id=1}
 */
public record Url(boolean secure, NetAddress server, String target) {

  private static final int LONGEST = 2_048;
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  /** Reads what was written; empty if it is no place of {@code http} or {@code https}. */
  public static Optional<Url> of(String text) {
    if (text.length() > LONGEST) return Optional.empty();
    try {
      return of(new URI(text));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  /** The place that a reference means which was found here; empty if it is none. */
  Optional<Url> resolve(String reference) {
    if (reference.length() > LONGEST) return Optional.empty();
    try {
      return of(new URI(toString()).resolve(new URI(reference)));
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<Url> of(URI uri) {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("https");
    String host = uri.getHost();
    if (host == null || uri.getUserInfo() != null || !secure && !scheme.equals("http")) {
      return Optional.empty();
    }
    int port = uri.getPort() < 0 ? secure ? HTTPS : HTTP : uri.getPort();
    if (port < 1 || port > 65_535) return Optional.empty();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    return Optional.of(new Url(secure, new NetAddress(bare(host), port), path + query));
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  /** As a request names the server: without the port if it is the usual one. */
  String authority() {
    String place = server.toString();
    boolean usual = server.port() == (secure ? HTTPS : HTTP);
    return usual ? place.substring(0, place.lastIndexOf(':')) : place;
  }

  @Override
  public String toString() {
    return (secure ? "https://" : "http://") + authority() + target;
  }
}
