package dev.vestibule.device.kernel.web.rest;

/**
 * A refusal as clients get it. Source: VAPIX, Device Configuration APIs; statuses and codes marked
 * so are assumed.
 *
 * @param status of HTTP, 400 to 599
 * @param code of the framework, or from 100 on of the API
 * @param message for people; repeats no secret
 */
public record Failure(int status, int code, String message) implements Plan, Outcome {

  /** There is no such resource. */
  public static Failure unknownPath() {
    return new Failure(404, 1, "Unknown path");
  }

  /** The collection has no such item. */
  public static Failure noItem(String key) {
    return new Failure(404, 2, "Item does not exist: " + key);
  }

  /** The client's rights do not suffice; the code is assumed. */
  public static Failure forbidden() {
    return new Failure(403, 3, "Access denied");
  }

  /** The resource does not do that; status and code are assumed. */
  public static Failure notOffered(String method) {
    return new Failure(405, 4, method + " is not supported on this resource");
  }

  /** A value is not allowed. */
  public static Failure invalid(String detail) {
    return new Failure(400, 5, "Validation error: " + detail);
  }

  /** The collection has such an item already. */
  public static Failure exists(String key) {
    return new Failure(409, 6, "Item already exists: " + key);
  }

  /** The body or its type is not what the framework reads. */
  public static Failure unreadable(String detail) {
    return new Failure(400, 11, detail);
  }

  /** A refusal with a number of the API's own. */
  public static Failure of(int code, String message) {
    if (code < 100) throw new IllegalArgumentException("an API's own codes start at 100: " + code);
    return new Failure(400, code, message);
  }
}
