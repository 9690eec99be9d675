package dev.vestibule.device.kernel.web;

/**
 * An API as apidiscovery.cgi lists it.
 *
 * @param id such as {@code basic-device-info}
 * @param version major and minor, such as {@code 1.3}
 * @param name for people
 * @param status {@code official}, {@code released}, {@code beta}, {@code alpha} or {@code
 *     deprecated}
 */
public record Api(String id, String version, String name, String status) {

  /** An API that is there to stay. */
  public static Api official(String id, String version, String name) {
    return new Api(id, version, name, "official");
  }

  /** An API that is finished and not yet official. */
  public static Api released(String id, String version, String name) {
    return new Api(id, version, name, "released");
  }
}
