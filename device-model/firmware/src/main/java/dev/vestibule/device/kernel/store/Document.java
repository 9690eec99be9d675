package dev.vestibule.device.kernel.store;

/** One document of a service. Its value is held in memory and is what the flash holds. */
public final class Document<T> {

  private final Store store;
  private final String name;
  private final Codec<T> codec;
  private T value;

  Document(Store store, String name, Codec<T> codec, T value) {
    this.store = store;
    this.name = name;
    this.codec = codec;
    this.value = value;
  }

  /** The value now. */
  public T value() {
    return value;
  }

  /**
   * Replaces the value; when this returns, the new one survives a loss of power.
   *
   * @throws StoreFailed if the flash refuses; the value is then the old one
   */
  public void replace(T value) {
    store.commit(name, codec.encode(value));
    this.value = value;
  }
}
