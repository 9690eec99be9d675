package dev.vestibule.device.kernel.web.outgoing;

import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.web.outgoing.Outgoing.Login;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A server that passes requests on.
 *
 * @param secure whether it is spoken to over TLS
 * @param login what it is told; a password may be empty
 */
public record Proxy(boolean secure, NetAddress server, Optional<Login> login) {

  /** Source: user manual, Global proxies, allowed formats. */
  private static final Pattern FORMAT =
      Pattern.compile(
          "(?<scheme>https?)://"
              + "((?<user>[^\\s:@/]{1,128})(:(?<pass>[^\\s@/]{0,128}))?@)?"
              + "(?<host>[A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\]):(?<port>[0-9]{1,5})");

  private static final int LARGEST_PORT = 65_535;

  /** Reads {@code http(s)://user:pass@host:port}, of which user and password may be left out. */
  public static Optional<Proxy> of(String text) {
    Matcher read = FORMAT.matcher(text);
    if (!read.matches()) return Optional.empty();
    int port = Integer.parseInt(read.group("port"));
    if (port < 1 || port > LARGEST_PORT) return Optional.empty();
    String host = read.group("host").replaceAll("[\\[\\]]", "");
    Optional<Login> login =
        Optional.ofNullable(read.group("user"))
            .map(user -> new Login(user, Optional.ofNullable(read.group("pass")).orElse("")));
    return Optional.of(
        new Proxy(read.group("scheme").equals("https"), new NetAddress(host, port), login));
  }
}
