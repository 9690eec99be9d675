package dev.vestibule.device.kernel.web;

import java.util.OptionalInt;

/**
 * The numbers an API gives to the failures all APIs have in common. Source: VAPIX conventions,
 * error number families.
 *
 * @param notPost the HTTP method is not POST; empty if the web server answers that with 405
 * @param invalidJson the body cannot be read
 * @param version the version is not supported
 * @param method there is no such method
 * @param missing a required parameter is missing
 * @param invalid a parameter has a value that is not allowed
 * @param internal the unit failed
 */
public record Codes(
    OptionalInt notPost,
    int invalidJson,
    int version,
    int method,
    int missing,
    int invalid,
    int internal) {

  /** Of api-discovery, basic-device-info and other older APIs. */
  public static final Codes OLD =
      new Codes(OptionalInt.of(2002), 4000, 2003, 2004, 4002, 1000, 8000);

  /** Of most APIs. */
  public static final Codes NEW =
      new Codes(OptionalInt.empty(), 2101, 2100, 2102, 2103, 2104, 1100);
}
