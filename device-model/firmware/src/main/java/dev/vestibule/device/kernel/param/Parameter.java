package dev.vestibule.device.kernel.param;

/**
 * A declared setting.
 *
 * @param key path below {@code root}, such as {@code IOPort.I0.Direction}
 * @param kind what values it can have
 * @param initial value from the factory
 * @param read who may read it
 * @param write who may change it
 * @param title a few words for pages
 * @param help a sentence for those who wonder; names the unit of the value if it has one
 * @param source where it is known from
 * @param kept whether its value is kept on restore
 */
public record Parameter<T>(
    String key,
    Kind<T> kind,
    T initial,
    Access read,
    Access write,
    String title,
    String help,
    Source source,
    boolean kept) {

  /** A parameter that a restore sets to the factory's value, as most. */
  public Parameter(
      String key,
      Kind<T> kind,
      T initial,
      Access read,
      Access write,
      String title,
      String help,
      Source source) {
    this(key, kind, initial, read, write, title, help, source, false);
  }

  /** A setting that viewers may read and administrators may change. */
  public static <T> Parameter<T> setting(
      String key, Kind<T> kind, T initial, String title, String help, Source source) {
    return new Parameter<>(key, kind, initial, Access.VIEWER, Access.ADMIN, title, help, source);
  }

  /** A fact about the device that anybody with an account may read and nobody may change. */
  public static Parameter<String> fact(String key, String value, String title, Source source) {
    return new Parameter<>(
        key,
        new TextKind(1_000),
        value,
        Access.VIEWER,
        Access.NOBODY,
        title,
        "Fixed: " + title + ".",
        source);
  }

  /** The same, with its value kept on restore: what clients reach the unit by. */
  public Parameter<T> keptOnRestore() {
    return new Parameter<>(key, kind, initial, read, write, title, help, source, true);
  }
}
