package dev.vestibule.device.kernel.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Several documents in one piece: their contents by name, empty where one is to be removed. */
final class Packed {

  private Packed() {}

  static byte[] pack(Map<String, Optional<byte[]>> changes) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(changes.size());
      for (var change : changes.entrySet()) {
        byte[] content = change.getValue().orElse(new byte[0]);
        out.writeUTF(change.getKey());
        out.writeBoolean(change.getValue().isPresent());
        out.writeInt(content.length);
        out.write(content);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Map<String, Optional<byte[]>> unpack(byte[] packed) {
    Map<String, Optional<byte[]>> changes = new TreeMap<>();
    try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        boolean present = in.readBoolean();
        byte[] content = in.readNBytes(in.readInt());
        changes.put(name, present ? Optional.of(content) : Optional.empty());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return changes;
  }
}
