package dev.vestibule.device.kernel.web.outgoing;

import java.util.List;
import java.util.Map;

/** What became of a request. */
public sealed interface Outcome {

  /**
   * The server has answered.
   *
   * @param status 200-599
   * @param headers values by name in lower case
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Answered(int status, Map<String, List<String>> headers, byte[] body) implements Outcome {

    public Answered {
      headers = Map.copyOf(headers);
    }

    /** All values of a header. */
    public List<String> all(String name) {
      return headers.getOrDefault(name, List.of());
    }
  }

  /**
   * It has not.
   *
   * @param why for logs: names no password
   */
  record Failed(String why) implements Outcome {

    /** The server's certificate is of nobody the unit trusts, or of somebody else. */
    public static final Failed UNTRUSTED = new Failed("the certificate is not trusted");
  }
}
