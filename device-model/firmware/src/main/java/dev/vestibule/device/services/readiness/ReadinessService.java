package dev.vestibule.device.services.readiness;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Endpoint;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.hal.Entropy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Answers systemready.cgi. Clients tell a restart by a new {@code bootid} and a smaller {@code
 * uptime}; while the unit starts, nothing answers at all.
 */
public final class ReadinessService implements Service {

  private final Kernel kernel;
  private final Entropy entropy;
  private long started;
  private String bootId = "";

  public ReadinessService(Kernel kernel, Entropy entropy) {
    this.kernel = kernel;
    this.entropy = entropy;
  }

  @Override
  public void declare() {
    kernel
        .endpoints()
        .declare(
            new Endpoint(
                "/axis-cgi/systemready.cgi",
                Set.of("POST"),
                Access.ANONYMOUS,
                "System ready",
                "Whether the unit has started and needs its first account, as JSON.",
                Source.vapix("Systemready API; that GET is answered with 405 is assumed"),
                new JsonApi("1.5", true, Map.of("systemready", this::systemReady))));
  }

  @Override
  public void start() {
    started = kernel.loop().nanos();
    bootId = randomUuid();
  }

  private JsonApi.Answer systemReady(JsonNode params) {
    JsonNode timeout = params.path("timeout");
    if (!timeout.isMissingNode() && !(timeout.isIntegralNumber() && timeout.asLong(-1) >= 0)) {
      return new JsonApi.Failed(
          JsonApi.INVALID_VALUE, "Invalid parameter value: timeout is whole seconds from 0");
    }
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put("systemready", "yes");
    data.put("needsetup", "yes"); // There is no account until accounts exist.
    data.put("uptime", Long.toString(TimeUnit.NANOSECONDS.toSeconds(uptime())));
    data.put("bootid", bootId);
    data.put("passphrasepolicy", "none");
    return new JsonApi.Data(data);
  }

  private long uptime() {
    return kernel.loop().nanos() - started;
  }

  /** A random UUID, version 4. Source: RFC 9562. */
  private String randomUuid() {
    long high = entropy.nextLong() & ~0xF000L | 0x4000L;
    long low = entropy.nextLong() >>> 2 | 1L << 63;
    return new UUID(high, low).toString();
  }
}
