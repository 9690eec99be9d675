package dev.vestibule.device.kernel.param;

/**
 * A declared setting. Refuses to be made with a factory value that its kind does not allow.
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

  public Parameter {
    if (!(kind.parse(kind.print(initial)) instanceof Kind.Valid<?>)) {
      throw new IllegalArgumentException(key + ": factory value is not allowed: " + initial);
    }
  }

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

  /** What the unit knows of itself at the moment, for viewers to read. */
  public static <T> Parameter<T> state(
      String key, Kind<T> kind, T initial, String title, String help, Source source) {
    return new Parameter<>(key, kind, initial, Access.VIEWER, Access.NOBODY, title, help, source);
  }

  /** A fact about the device that every client may read and nobody may change. */
  public static Parameter<String> fact(String key, String value, String title, Source source) {
    return new Parameter<>(
        key,
        new TextKind(1_000),
        value,
        Access.ANONYMOUS,
        Access.NOBODY,
        title,
        "Fixed: " + title + ".",
        source);
  }

  /** The same, with its value kept on restore: what clients reach the unit by. */
  public Parameter<T> keptOnRestore() {
    return new Parameter<>(key, kind, initial, read, write, title, help, source, true);
  }

  /** The same under another key. */
  public Parameter<T> at(String key) {
    return new Parameter<>(key, kind, initial, read, write, title, help, source, kept);
  }

  /** The last part of the key. */
  public String name() {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /** Whether its value is never shown. */
  public boolean secret() {
    return kind.type() instanceof Type.Password;
  }
}
