package dev.vestibule.device.services.readiness;

import dev.vestibule.device.kernel.param.Access;
import dev.vestibule.device.kernel.param.Source;
import dev.vestibule.device.kernel.service.Kernel;
import dev.vestibule.device.kernel.service.Service;
import dev.vestibule.device.kernel.web.Answer;
import dev.vestibule.device.kernel.web.Api;
import dev.vestibule.device.kernel.web.Codes;
import dev.vestibule.device.kernel.web.JsonApi;
import dev.vestibule.device.kernel.web.schema.Shape;
import dev.vestibule.hal.Entropy;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Answers systemready.cgi. Clients tell a restart by a new {@code bootid} and a smaller {@code
 * uptime}; while the unit starts, nothing answers at all.
 */
public final class ReadinessService implements Service {

  /** Source: VAPIX, Systemready API; those it does not name are assumed. */
  private static final Codes CODES =
      new Codes(OptionalInt.of(2002), 4000, 2003, 2004, 4002, 1000, 9000);

  private static final long LONGEST_WAIT = 3_600;

  private final Kernel kernel;
  private final Entropy entropy;
  private final BooleanSupplier needsSetUp;
  private long started;
  private String bootId = "";

  /**
   * @param needsSetUp whether there is no account yet
   */
  public ReadinessService(Kernel kernel, Entropy entropy, BooleanSupplier needsSetUp) {
    this.kernel = kernel;
    this.needsSetUp = needsSetUp;
    this.entropy = entropy;
  }

  @Override
  public void declare() {
    kernel
        .endpoints()
        .declare(
            JsonApi.at(
                    "/axis-cgi/systemready.cgi",
                    Api.official("systemready", "1.5", "Systemready"),
                    "Whether the unit has started and needs its first account.",
                    Source.vapix("Systemready API"))
                .codes(CODES)
                .method(
                    "systemready",
                    Access.ANONYMOUS,
                    Shape.object()
                        .optional("timeout", Shape.integer(0, LONGEST_WAIT))
                        .ignoringOthers(),
                    call -> systemReady())
                .build());
  }

  @Override
  public void start() {
    started = kernel.loop().nanos();
    bootId = randomUuid();
  }

  /** Once there is an answer at all, the unit is ready; so nobody waits for the timeout. */
  private Answer systemReady() {
    return Answer.data(
        data ->
            data.put("systemready", "yes")
                .put("needsetup", needsSetUp.getAsBoolean() ? "yes" : "no")
                .put("uptime", Long.toString(TimeUnit.NANOSECONDS.toSeconds(uptime())))
                .put("bootid", bootId)
                .put("passphrasepolicy", "none"));
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
