package dev.vestibule.scenarios.peer;

/**
 * A call of one of the unit's JSON APIs. Source: VAPIX, JSON over HTTP.
 *
 * @param method such as {@code getPorts}
 * @param params members of {@code params} as JSON, without the braces
 */
public record JsonCall(String method, String params) {

  /** The type of its text and of the answers to it. */
  public static final String TYPE = "application/json";

  /** A call without parameters. */
  public JsonCall(String method) {
    this(method, "");
  }

  /** As it is posted. */
  public String text() {
    return "{\"apiVersion\": \"1.0\", \"method\": \"%s\", \"params\": {%s}}"
        .formatted(method, params);
  }
}
