package dev.vestibule.device.kernel.store;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** How a document becomes bytes and back. */
public interface Codec<T> {

  byte[] encode(T value);

  /** Reads what {@link #encode} wrote. */
  T decode(byte[] bytes) throws IOException;

  /** Bytes as they are; who reads them knows whether to trust them. */
  static Codec<byte[]> bytes() {
    return new Codec<>() {
      @Override
      public byte[] encode(byte[] value) {
        return value;
      }

      @Override
      public byte[] decode(byte[] bytes) {
        return bytes;
      }
    };
  }

  /** JSON of records, lists and maps. */
  static <T> Codec<T> json(TypeReference<T> type) {
    return new Codec<>() {
      @Override
      public byte[] encode(T value) {
        return Json.MAPPER.writeValueAsBytes(value);
      }

      @Override
      public T decode(byte[] bytes) throws IOException {
        try {
          return Json.MAPPER.readValue(bytes, type);
        } catch (JacksonException e) {
          throw new IOException("not what was written: " + type.getType(), e.getCause());
        }
      }
    };
  }
}
