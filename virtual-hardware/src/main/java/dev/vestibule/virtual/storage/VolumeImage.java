package dev.vestibule.virtual.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole content of a chip, for snapshots.
 *
 * @param capacity size in bytes
 * @param wornBytes bytes written over its life
 * @param files content by name; not to be changed
 */
public record VolumeImage(long capacity, long wornBytes, SortedMap<String, byte[]> files) {

  private static final int FORMAT = 0x56_4F_4C_31; // "VOL1"

  public VolumeImage {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The image as bytes. The same content gives the same bytes. */
  public byte[] toBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeLong(capacity);
      out.writeLong(wornBytes);
      out.writeInt(files.size());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        out.writeUTF(file.getKey());
        out.writeInt(file.getValue().length);
        out.write(file.getValue());
      }
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #toBytes()} wrote. */
  public static VolumeImage ofBytes(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORMAT) throw new IOException("not the image of a volume");
      long capacity = in.readLong();
      long wornBytes = in.readLong();
      var files = new TreeMap<String, byte[]>();
      for (int left = in.readInt(); left > 0; left--) {
        String name = in.readUTF();
        int length = in.readInt();
        if (length < 0 || length > in.available())
          throw new IOException("image cut short: " + name);
        files.put(name, in.readNBytes(length));
      }
      return new VolumeImage(capacity, wornBytes, files);
    }
  }
}
