package dev.vestibule.device.protocols.lldp;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one system tells its neighbour. Source: IEEE 802.1AB, 8.2.
 *
 * @param tlvs chassis, port and time to live first; without the end
 */
public record Lldpdu(List<Tlv> tlvs) {

  private static final int MOST = 1_500;
  private static final int LONGEST_VALUE = 0x1FF;

  public Lldpdu {
    tlvs = List.copyOf(tlvs);
  }

  /** Takes back what this interface has told. */
  public static Lldpdu shutdown(long mac) {
    return new Lldpdu(List.of(Tlv.chassis(mac), Tlv.port(mac), Tlv.timeToLive(0)));
  }

  /** Reads one; empty if it is malformed or does not begin as it must. */
  public static Optional<Lldpdu> decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var read = new ArrayList<Tlv>();
    while (in.remaining() >= 2) {
      int header = in.getShort() & 0xFFFF;
      int length = header & LONGEST_VALUE;
      if (header >>> 9 == Tlv.END) return Optional.of(new Lldpdu(read)).filter(Lldpdu::sound);
      if (length > in.remaining()) return Optional.empty();
      byte[] value = new byte[length];
      in.get(value);
      read.add(new Tlv(header >>> 9, value));
    }
    return Optional.empty();
  }

  /** The bytes, with the end. */
  public byte[] encode() {
    var out = new ByteArrayOutputStream();
    for (Tlv tlv : tlvs) {
      out.write(tlv.type() << 1 | tlv.value().length >>> 8);
      out.write(tlv.value().length);
      out.writeBytes(tlv.value());
    }
    out.writeBytes(new byte[2]);
    if (out.size() > MOST) throw new IllegalStateException("does not fit a frame: " + out.size());
    return out.toByteArray();
  }

  private boolean sound() {
    return tlvs.size() >= 3
        && has(0, Tlv.CHASSIS_ID, 2)
        && has(1, Tlv.PORT_ID, 2)
        && has(2, Tlv.TIME_TO_LIVE, 2)
        && tlvs.stream().skip(3).allMatch(tlv -> tlv.type() > Tlv.TIME_TO_LIVE);
  }

  private boolean has(int place, int type, int atLeast) {
    return tlvs.get(place).type() == type && tlvs.get(place).value().length >= atLeast;
  }
}
