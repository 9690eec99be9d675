package dev.vestibule.virtual.board;

import dev.vestibule.virtual.storage.VolumeImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything a unit keeps without power, and what its clock showed. What runs in its processor is
 * not in it: a unit that is put into this state starts anew.
 *
 * @param model of the board it was taken from
 * @param clock what the real-time clock showed
 * @param chance where the source of chance stood
 * @param flash the memory for settings
 * @param sdCard the card in the slot
 * @param keystores the content of each keystore, in the order of the board; not to be changed
 */
public record BoardState(
    String model,
    Instant clock,
    long chance,
    VolumeImage flash,
    Optional<VolumeImage> sdCard,
    List<byte[]> keystores) {

  private static final int FORMAT = 0x56_42_53_32; // "VBS2"

  /** The state as bytes. The same state gives the same bytes. */
  public byte[] toBytes() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeInt(FORMAT);
      out.writeUTF(model);
      out.writeLong(clock.getEpochSecond());
      out.writeInt(clock.getNano());
      out.writeLong(chance);
      write(out, flash.toBytes());
      out.writeBoolean(sdCard.isPresent());
      if (sdCard.isPresent()) write(out, sdCard.get().toBytes());
      out.writeInt(keystores.size());
      for (byte[] keystore : keystores) write(out, keystore);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #toBytes()} wrote. */
  public static BoardState ofBytes(byte[] bytes) throws IOException {
    try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != FORMAT) throw new IOException("not the state of a unit");
      return new BoardState(
          in.readUTF(),
          Instant.ofEpochSecond(in.readLong(), in.readInt()),
          in.readLong(),
          VolumeImage.ofBytes(read(in)),
          in.readBoolean() ? Optional.of(VolumeImage.ofBytes(read(in))) : Optional.empty(),
          readList(in));
    } catch (DateTimeException e) {
      throw new IOException("not the state of a unit", e);
    }
  }

  private static void write(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static List<byte[]> readList(DataInputStream in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > in.available()) throw new IOException("state of a unit cut short");
    var list = new ArrayList<byte[]>();
    for (int i = 0; i < count; i++) list.add(read(in));
    return List.copyOf(list);
  }

  private static byte[] read(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available()) throw new IOException("state of a unit cut short");
    return in.readNBytes(length);
  }
}
