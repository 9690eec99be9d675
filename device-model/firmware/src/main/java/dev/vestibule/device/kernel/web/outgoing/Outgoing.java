package dev.vestibule.device.kernel.web.outgoing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request.
 *
 * @param headers that the caller wants, such as {@code Content-Type}; never {@code Host}
 * @param login what is told when the server asks for it, to the server alone
 * @param follows whether it goes elsewhere if the server says so
 * @param verified whether the server's certificate is checked
 * @param authorities aliases of the CA certificates that may vouch for it; none for all
 */
@SuppressWarnings("ArrayRecordComponent")
public record Outgoing(
    Method method,
    Url url,
    Map<String, String> headers,
    byte[] body,
    Optional<Login> login,
    boolean follows,
    boolean verified,
    List<String> authorities) {

  /** What is asked for. */
  public enum Method {
    GET,
    POST,
    PUT
  }

  /** Name and password. */
  public record Login(String user, String password) {
    @Override
    public String toString() {
      return "Login[" + user + "]"; // The password is nobody's business.
    }
  }

  public Outgoing {
    headers = Map.copyOf(headers);
    authorities = List.copyOf(authorities);
  }

  /** Gets something, checks certificates, and has no login. */
  public static Outgoing get(Url url) {
    return new Outgoing(
        Method.GET, url, Map.of(), new byte[0], Optional.empty(), true, true, List.of());
  }

  /** The same from elsewhere. A login is told to no other server. */
  Outgoing at(Url other, boolean withoutBody) {
    boolean same = other.server().equals(url.server()) && other.secure() == url.secure();
    return new Outgoing(
        withoutBody ? Method.GET : method,
        other,
        withoutBody ? Map.of() : headers,
        withoutBody ? new byte[0] : body,
        same ? login : Optional.empty(),
        follows,
        verified,
        authorities);
  }
}
