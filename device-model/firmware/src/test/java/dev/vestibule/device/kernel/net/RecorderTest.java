package dev.vestibule.device.kernel.net;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.vestibule.hal.MacAddress;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class RecorderTest {

  private static final int PORT = 80;
  private static final Instant START = Instant.parse("2026-01-31T14:32:00Z");

  private final SteppedTurns turns = new SteppedTurns();
  private final Recorder recorder =
      new Recorder(() -> START.plusNanos(turns.nanos()), new MacAddress(0xB8A44F000001L));
  private final MemNet net = new MemNet(turns);
  private final Net unit = net.host(Line.GOOD, Neighbourhood.SILENT, recorder);
  private final Net visitor = net.host("10.0.0.5", Line.GOOD);
  private final CompletableFuture<Channel> accepted = new CompletableFuture<>();

  /** A frame of IPv4, cut into pieces; checks lengths and checksums on the way. */
  private record Seen(
      long micros, String from, String to, int flags, int seq, int ack, String text) {

    static Seen of(long micros, ByteBuffer frame) {
      frame.position(14);
      ByteBuffer packet = frame.slice();
      assertThat(frame.getShort(12)).isEqualTo((short) 0x0800);
      assertThat(packet.getShort(2)).as("length").isEqualTo((short) packet.remaining());
      assertThat(sum(packet, 0, 20, 0)).as("IP checksum").isEqualTo(0xFFFF);
      int protocol = packet.get(9);
      int content = packet.remaining() - 20;
      assertThat(sum(packet, 12, packet.remaining(), protocol + content))
          .as("checksum")
          .isEqualTo(0xFFFF);
      boolean tcp = protocol == 6;
      int data = tcp ? 20 + (packet.get(32) >> 4 & 15) * 4 : 28;
      byte[] text = new byte[packet.remaining() - data];
      packet.get(data, text);
      return new Seen(
          micros,
          address(packet, 12) + ":" + (packet.getShort(20) & 0xFFFF),
          address(packet, 16) + ":" + (packet.getShort(22) & 0xFFFF),
          tcp ? packet.get(33) : -1,
          tcp ? packet.getInt(24) : 0,
          tcp ? packet.getInt(28) : 0,
          new String(text, UTF_8));
    }

    private static String address(ByteBuffer packet, int at) {
      return "%d.%d.%d.%d"
          .formatted(
              packet.get(at) & 0xFF,
              packet.get(at + 1) & 0xFF,
              packet.get(at + 2) & 0xFF,
              packet.get(at + 3) & 0xFF);
    }

    private static int sum(ByteBuffer packet, int from, int to, int start) {
      int sum = start;
      for (int i = from; i < to; i++) sum += (packet.get(i) & 0xFF) << (i % 2 == 0 ? 8 : 0);
      while (sum > 0xFFFF) sum = (sum & 0xFFFF) + (sum >>> 16);
      return sum;
    }
  }

  RecorderTest() {
    unit.addresses(List.of(new HostAddress("192.168.0.90", 24)), Optional.of("192.168.0.1"));
    unit.listen(PORT, with(accepted));
  }

  @Test
  void showsAConnectionFromTheHandshakeToTheEnd() {
    Channel dialled = dial();
    dialled.writeAndFlush(Unpooled.copiedBuffer("hello", UTF_8));
    turns.pass(Duration.ofMillis(20));
    accepted.join().writeAndFlush(Unpooled.copiedBuffer("welcome", UTF_8));
    accepted.join().close();
    turns.pass(Duration.ofMillis(20));

    List<Seen> seen = seen();
    assertThat(seen).extracting(Seen::flags).containsExactly(2, 18, 16, 24, 24, 17, 17, 16);
    assertThat(seen).extracting(Seen::text).contains("hello", "welcome");
    Seen hello = seen.get(3);
    assertThat(hello.from).startsWith("10.0.0.5:");
    assertThat(hello.to).isEqualTo("192.168.0.90:80");
    Seen welcome = seen.get(4);
    assertThat(welcome.from).isEqualTo("192.168.0.90:80");
    assertThat(welcome.ack).as("what was received").isEqualTo(hello.seq + "hello".length());
    assertThat(seen.get(5).seq).as("after what was sent").isEqualTo(welcome.seq + 7);
    assertThat(welcome.micros - hello.micros).isEqualTo(20_000);
  }

  @Test
  void cutsWhatIsLongIntoSegmentsOfAFrame() {
    dial().writeAndFlush(Unpooled.copiedBuffer("x".repeat(4_000), UTF_8));
    turns.pass(Duration.ofMillis(1));

    assertThat(seen().stream().filter(it -> !it.text.isEmpty()))
        .extracting(it -> it.text.length())
        .containsExactly(1_440, 1_440, 1_120);
  }

  @Test
  void showsDatagramsBothWays() {
    List<Datagram> inbox = new ArrayList<>();
    Datagrams there = NetContract.open(unit.datagrams(5_060, inbox::add));
    Datagrams here = NetContract.open(visitor.datagrams(5_070, inbox::add));
    here.send(there.address(), "odd".getBytes(UTF_8));
    there.send(here.address(), "even".getBytes(UTF_8));
    turns.pass(Duration.ofMillis(1));

    assertThat(seen())
        .extracting(Seen::from, Seen::to, Seen::text)
        .containsExactlyInAnyOrder(
            tuple("10.0.0.5:5070", "192.168.0.90:5060", "odd"),
            tuple("192.168.0.90:5060", "10.0.0.5:5070", "even"));
  }

  @Test
  void showsOnlyWhatCameSinceThen() {
    Channel dialled = dial();
    turns.pass(Duration.ofSeconds(1));
    Instant then = START.plusNanos(turns.nanos());
    dialled.writeAndFlush(Unpooled.copiedBuffer("late", UTF_8));
    turns.pass(Duration.ofSeconds(1));

    assertThat(frames(recorder.pcap(then))).extracting(Seen::text).containsExactly("late");
  }

  @Test
  void keepsNoMoreThanItMay() {
    Channel dialled = dial();
    for (int i = 0; i < 20; i++) {
      dialled.writeAndFlush(Unpooled.wrappedBuffer(new byte[1 << 20]));
      turns.pass(Duration.ofMillis(1));
    }

    assertThat(recorder.pcap().length).isBetween(14 << 20, 18 << 20);
  }

  private Channel dial() {
    var dialled =
        visitor.dial(new NetAddress("192.168.0.90", PORT), with(new CompletableFuture<>()));
    turns.pass(Duration.ofMillis(1));
    return dialled.join();
  }

  private List<Seen> seen() {
    return frames(recorder.pcap());
  }

  private static List<Seen> frames(byte[] pcap) {
    ByteBuffer file = ByteBuffer.wrap(pcap);
    assertThat(file.getInt(0)).isEqualTo(0xA1B2C3D4);
    file.position(24);
    List<Seen> frames = new ArrayList<>();
    while (file.hasRemaining()) {
      long micros = file.getInt() * 1_000_000L + file.getInt();
      int length = file.getInt();
      assertThat(file.getInt()).isEqualTo(length);
      frames.add(Seen.of(micros, file.slice(file.position(), length)));
      file.position(file.position() + length);
    }
    return frames;
  }

  private static ChannelInitializer<Channel> with(CompletableFuture<Channel> opened) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        opened.complete(channel);
      }
    };
  }
}
