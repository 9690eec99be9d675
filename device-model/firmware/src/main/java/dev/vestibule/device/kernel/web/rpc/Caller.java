package dev.vestibule.device.kernel.web.rpc;

import dev.vestibule.device.kernel.web.Client;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who calls a function.
 *
 * @param client with its rights
 * @param line leads back to it, if its connection lasts
 */
public record Caller(Client client, Optional<Line> line) {

  /** A way to tell a caller something it has not asked for just now. In the loop only. */
  public interface Line {

    /** Calls a method of the other side; what it cannot take is dropped. */
    void tell(String method, ObjectNode params);

    /** Runs this when the connection has ended. */
    void onEnd(Runnable work);
  }
}
