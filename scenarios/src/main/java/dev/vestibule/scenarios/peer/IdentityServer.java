package dev.vestibule.scenarios.peer;

import dev.vestibule.virtual.link.AuthenticationServer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An authentication server that is content with a name, as no real one is: it looks at the EAP
 * identity alone.
 *
 * @param identity who gets in
 */
public record IdentityServer(String identity) implements AuthenticationServer {

  private static final int HEADER = 5;
  private static final byte IDENTITY = 1;

  @Override
  public Verdict answer(byte[] response) {
    boolean told = response.length > HEADER && response[HEADER - 1] == IDENTITY;
    String name =
        told
            ? new String(
                Arrays.copyOfRange(response, HEADER, response.length), StandardCharsets.UTF_8)
            : "";
    return name.equals(identity) ? new Verdict.Accept() : new Verdict.Reject();
  }
}
