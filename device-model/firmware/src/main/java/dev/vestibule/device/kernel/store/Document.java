package dev.vestibule.device.kernel.store;

import java.util.Optional;

/** One document of a service. Its value is held in memory and is what the flash holds. */
public final class Document<T> {

  private final Store store;
  private final String name;
  private final Codec<T> codec;
  private Lasting<T> lasting = Lasting.setting();
  private T value;

  Document(Store store, String name, Codec<T> codec, T value) {
    this.store = store;
    this.name = name;
    this.codec = codec;
    this.value = value;
  }

  /** The same document, with something else becoming of it than of most. */
  public Document<T> lasting(Lasting<T> lasting) {
    this.lasting = lasting;
    return this;
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

  String name() {
    return name;
  }

  boolean isSetting() {
    return lasting.rollsBack();
  }

  byte[] encode(T value) {
    return codec.encode(value);
  }

  /** What is left of it on the flash. */
  Optional<byte[]> left(Reset reset) {
    return lasting.left().of(value, reset).map(codec::encode);
  }

  void replaced(T value) {
    this.value = value;
  }
}
