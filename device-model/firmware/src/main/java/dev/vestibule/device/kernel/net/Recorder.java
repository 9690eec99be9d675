package dev.vestibule.device.kernel.net;

import dev.vestibule.device.kernel.net.Tape.Captured;
import dev.vestibule.device.protocols.pcap.Frame;
import dev.vestibule.device.protocols.pcap.Frame.Flag;
import dev.vestibule.device.protocols.pcap.PcapFile;
import dev.vestibule.hal.EthernetFrame;
import dev.vestibule.hal.MacAddress;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps the newest traffic of a host, of connections and datagrams that went through its {@link
 * Net}, and writes it as a capture file. What is encrypted on the wire is encrypted in the file;
 * what is not may be a password. Connections bear the host's own port numbers. May be used from any
 * thread.
 */
public final class Recorder implements Tap {

  /** Bytes that are kept. */
  public static final int CAPACITY = 16 << 20;

  private static final byte[] UNKNOWN = {0, 0, 0, 0};

  private final Supplier<Instant> clock;
  private final MacAddress mac;
  private final Tape tape = new Tape(CAPACITY);

  /**
   * @param clock the host's
   * @param mac the host's
   */
  public Recorder(Supplier<Instant> clock, MacAddress mac) {
    this.clock = clock;
    this.mac = mac;
  }

  @Override
  public synchronized void saw(Packet packet) {
    tape.add(clock.get(), packet);
  }

  /** A frame of the link layer was on the wire just now. */
  public synchronized void saw(EthernetFrame frame) {
    tape.add(clock.get(), frame.toBytes());
  }

  /** All that is kept, as a capture file. */
  public byte[] pcap() {
    return pcap(Instant.MIN);
  }

  /** What is kept of the time since then, as a capture file. */
  public byte[] pcap(Instant since) {
    var file = new PcapFile();
    for (Captured captured : since(since)) write(file, captured);
    return file.bytes();
  }

  private synchronized List<Captured> since(Instant since) {
    return tape.since(since);
  }

  private void write(PcapFile file, Captured captured) {
    switch (captured) {
      case Captured.Said(Instant time, Packet packet) -> write(file, time, packet);
      case Captured.Framed(Instant time, byte[] bytes) -> file.add(time, bytes);
    }
  }

  private void write(PcapFile file, Instant time, Packet packet) {
    Frame frame = frame(packet);
    if (packet.sign() == Sign.DATAGRAM) {
      file.add(time, frame.udp(packet.payload()));
      return;
    }
    byte[] payload = packet.payload();
    int at = 0;
    do {
      int end = Math.min(payload.length, at + Frame.LARGEST_SEGMENT);
      file.add(
          time,
          frame.tcp(
              packet.sequence() + at,
              packet.sign() == Sign.SYN ? 0 : packet.acknowledged(),
              flags(packet.sign()),
              Arrays.copyOfRange(payload, at, end)));
      at = end;
    } while (at < payload.length);
  }

  private static Set<Flag> flags(Sign sign) {
    return switch (sign) {
      case SYN -> Set.of(Flag.SYN);
      case SYN_ACK -> Set.of(Flag.SYN, Flag.ACK);
      case ACK, DATAGRAM -> Set.of(Flag.ACK);
      case DATA -> Set.of(Flag.PSH, Flag.ACK);
      case FIN -> Set.of(Flag.FIN, Flag.ACK);
    };
  }

  private Frame frame(Packet packet) {
    byte[] from = bytes(packet.from());
    byte[] to = bytes(packet.to());
    if (from.length != to.length) {
      from = packet.out() ? new byte[to.length] : from;
      to = packet.out() ? to : new byte[from.length];
    }
    return new Frame(
        new InetSocketAddress(address(from), packet.from().port()),
        packet.out() ? mac.value() : AssumedMac.of(from).value(),
        new InetSocketAddress(address(to), packet.to().port()),
        packet.out() || AssumedMac.isGroup(to) ? AssumedMac.of(to).value() : mac.value());
  }

  /** A name that was never looked up has no address to show. */
  private static byte[] bytes(NetAddress address) {
    byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address.host());
    return bytes == null ? UNKNOWN : bytes;
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address of " + bytes.length + " bytes", e);
    }
  }
}
