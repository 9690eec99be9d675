package dev.vestibule.device.servers.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.device.kernel.net.MemNet;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.SteppedTurns;
import dev.vestibule.device.kernel.web.WebSocket;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.HttpResponseEncoder;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A WebSocket byte by byte, as RFC 6455 writes it. */
class WebSocketTest {

  private static final String KEY = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
  private static final String WISH = "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n";
  private static final String V13 = "Sec-WebSocket-Version: 13\r\n";
  private static final String GET = "GET /ws HTTP/1.1\r\nHost: unit\r\n";
  private static final int TEXT = 0x81;
  private static final int BEGIN_OF_TEXT = 0x01;
  private static final int END_OF_PIECES = 0x80;
  private static final int BINARY = 0x82;
  private static final int CLOSE = 0x88;
  private static final int PING = 0x89;
  private static final int PONG = 0x8A;

  private final SteppedTurns turns = new SteppedTurns();
  private final MemNet net = new MemNet(turns);
  private final EchoDesk desk =
      new EchoDesk(
          work -> turns.at(turns.nanos(), work),
          new WebSocket.Limits(1_000, Duration.ofSeconds(60)));
  private final StringBuilder told = new StringBuilder();
  private Channel client;

  @BeforeEach
  void connect() {
    net.host("10.0.0.1", Line.GOOD).listen(80, server(desk));
    var dialled =
        net.host("10.0.0.5", Line.GOOD).dial(new NetAddress("10.0.0.1", 80), new Ear(told));
    settle();
    client = dialled.join();
  }

  @Test
  void opensAsTheStandardSays() {
    say(GET + WISH + V13 + KEY);

    assertThat(taken())
        .startsWith("HTTP/1.1 101 ")
        .containsIgnoringCase("sec-websocket-accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
    assertThat(desk.sockets).hasSize(1);
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("a post", GET.replace("GET", "POST") + WISH + V13 + KEY, "400"),
        Arguments.of("HTTP/1.0", GET.replace("1.1", "1.0") + WISH + V13 + KEY, "400"),
        Arguments.of("a body", GET + WISH + V13 + KEY + "Content-Length: 1\r\n\r\nx", "400"),
        Arguments.of("no wish", GET + V13 + KEY, "426"),
        Arguments.of("another wish", GET + WISH.replace("websocket", "h2c") + V13 + KEY, "426"),
        Arguments.of("no connection", GET + "Upgrade: websocket\r\n" + V13 + KEY, "426"),
        Arguments.of("no version", GET + WISH + KEY, "426"),
        Arguments.of("an old version", GET + WISH + V13.replace("13", "8") + KEY, "426"),
        Arguments.of("two versions", GET + WISH + V13 + V13 + KEY, "426"),
        Arguments.of("no key", GET + WISH + V13, "400"),
        Arguments.of("a short key", GET + WISH + V13 + "Sec-WebSocket-Key: YWJj\r\n", "400"),
        Arguments.of("no Base64", GET + WISH + V13 + "Sec-WebSocket-Key: !!\r\n", "400"),
        Arguments.of("two keys", GET + WISH + V13 + KEY + KEY, "400"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("malformed")
  void refusesAMalformedWish(String name, String request, String status) {
    say(request);

    assertThat(taken()).startsWith("HTTP/1.1 " + status + " ").contains("Connection: close");
    assertThat(desk.sockets).isEmpty();
  }

  @Test
  void namesTheVersionItSpeaks() {
    say(GET + WISH + V13.replace("13", "8") + KEY);

    assertThat(taken()).contains("Sec-WebSocket-Version: 13");
  }

  @Test
  void doesNotLendALoginToAnotherSite() {
    say(GET + WISH + V13 + KEY + "Authorization: Basic YTpi\r\nOrigin: http://evil.example\r\n");

    assertThat(taken()).startsWith("HTTP/1.1 403 ");
  }

  @Test
  void opensForAPageOfItsOwn() {
    say(GET + WISH + V13 + KEY + "Authorization: Basic YTpi\r\nOrigin: http://unit\r\n");

    assertThat(taken()).startsWith("HTTP/1.1 101 ");
  }

  @Test
  void carriesTextAndBytesBothWays() {
    open();
    frame(TEXT, "grüezi".getBytes(UTF_8));
    assertThat(taken()).isEqualTo("\u0081\u0007" + latin("grüezi"));

    frame(BINARY, new byte[] {1, 2});
    assertThat(taken()).isEqualTo("\u0082\u0002\u0001\u0002");
    assertThat(desk.heard).containsExactly("grüezi", "2 bytes");
  }

  @Test
  void putsPiecesTogether() {
    open();
    frame(BEGIN_OF_TEXT, "a".repeat(600).getBytes(UTF_8));
    frame(END_OF_PIECES, "b".repeat(400).getBytes(UTF_8));

    assertThat(desk.heard).containsExactly("a".repeat(600) + "b".repeat(400));
  }

  @Test
  void answersAPingByItself() {
    open();
    frame(PING, "hi".getBytes(UTF_8));

    assertThat(taken()).isEqualTo((char) PONG + "\u0002hi");
    assertThat(desk.heard).isEmpty();
  }

  @Test
  void endsAConnectionThatBreaksTheRules() {
    open();
    client.writeAndFlush(Unpooled.copiedBuffer("\u0081\u0002hi", ISO_8859_1)); // Not masked.
    settle();

    assertThat(taken()).startsWith((char) CLOSE + "").contains("\u0003\u00EA"); // 1002
    assertThat(desk.heard).containsExactly("closed");
  }

  @Test
  void endsAConnectionThatSendsWhatIsNoText() {
    open();
    frame(TEXT, new byte[] {(byte) 0xC3, 0x28});

    assertThat(taken()).startsWith((char) CLOSE + "").contains("\u0003\u00EF"); // 1007
    assertThat(desk.heard).containsExactly("closed");
  }

  @Test
  void takesNoMessageThatIsTooLong() {
    open();
    frame(BINARY, new byte[1_001]);

    assertThat(taken()).contains("\u0003\u00F1"); // 1009
    assertThat(desk.heard).containsExactly("closed");
  }

  @Test
  void takesNoPiecesThatAreTooLongTogether() {
    open();
    frame(BEGIN_OF_TEXT, "a".repeat(600).getBytes(UTF_8));
    frame(END_OF_PIECES, "b".repeat(401).getBytes(UTF_8));
    turns.pass(Duration.ofMinutes(1));

    assertThat(taken()).contains("\u0003\u00F1");
    assertThat(desk.heard).containsExactly("closed");
  }

  @Test
  void agreesWhenTheClientEndsIt() {
    open();
    frame(CLOSE, new byte[] {3, (byte) 0xE8});

    assertThat(taken()).isEqualTo("\u0088\u0002\u0003\u00E8");
    assertThat(client.isActive()).isFalse();
    assertThat(desk.heard).containsExactly("closed");
  }

  @Test
  void endsItInGoodOrder() {
    open();
    desk.sockets.getFirst().close(1_000, "bye");
    settle();

    assertThat(taken()).isEqualTo("\u0088\u0005\u0003\u00E8bye");
    assertThat(desk.sockets.getFirst().send(new WebSocket.Text("late"))).isFalse();
    frame(CLOSE, new byte[] {3, (byte) 0xE8});
    assertThat(client.isActive()).isFalse();
  }

  @Test
  void asksASilentClientWhetherItIsThereAndThenGivesUp() {
    open();
    turns.pass(Duration.ofSeconds(30));
    assertThat(taken()).isEqualTo((char) PING + "\u0000");

    turns.pass(Duration.ofSeconds(29));
    assertThat(client.isActive()).isTrue();
    turns.pass(Duration.ofSeconds(1));
    assertThat(client.isActive()).isFalse();
    assertThat(desk.heard).containsExactly("closed");
  }

  @Test
  void staysWithAClientThatSaysItIsThere() {
    open();
    for (int i = 0; i < 5; i++) {
      turns.pass(Duration.ofSeconds(40));
      frame(PONG, new byte[0]);
    }

    assertThat(client.isActive()).isTrue();
  }

  @Test
  void keepsNothingForAClientThatTakesNothing() {
    open();
    WebSocket socket = desk.sockets.getFirst();
    int sent = 0;
    while (sent < 10_000 && socket.send(new WebSocket.Binary(new byte[1_000]))) sent++;

    assertThat(sent).isBetween(10, 100);
  }

  private void open() {
    say(GET + WISH + V13 + KEY);
    assertThat(taken()).startsWith("HTTP/1.1 101 ");
  }

  private void say(String request) {
    String whole = request.contains("\r\n\r\n") ? request : request + "\r\n";
    client.writeAndFlush(Unpooled.copiedBuffer(whole, ISO_8859_1));
    settle();
  }

  private void frame(int head, byte[] payload) {
    ByteBuf frame = Unpooled.buffer().writeByte(head);
    if (payload.length < 126) frame.writeByte(0x80 | payload.length);
    else frame.writeByte(0x80 | 126).writeShort(payload.length);
    frame.writeInt(0).writeBytes(payload); // A mask of zeros hides nothing.
    client.writeAndFlush(frame);
    settle();
  }

  private String taken() {
    String all = told.toString();
    told.setLength(0);
    return all;
  }

  private void settle() {
    turns.pass(Duration.ZERO);
  }

  private static String latin(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** The pipeline of the web server. */
  static ChannelInitializer<Channel> server(Desk desk) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        channel
            .pipeline()
            .addLast(
                new HttpResponseEncoder(),
                new StrictRequestDecoder(Limits.USUAL),
                new Conversation(
                    desk,
                    new Places(100),
                    Limits.USUAL,
                    () -> Duration.ofSeconds(180),
                    Net.peer(channel),
                    false));
      }
    };
  }

  /** Keeps what the server says. */
  static final class Ear extends ChannelInitializer<Channel> {
    private final StringBuilder told;

    Ear(StringBuilder told) {
      this.told = told;
    }

    @Override
    protected void initChannel(Channel channel) {
      channel
          .pipeline()
          .addLast(
              new SimpleChannelInboundHandler<ByteBuf>() {
                @Override
                protected void channelRead0(ChannelHandlerContext ctx, ByteBuf bytes) {
                  told.append(bytes.toString(ISO_8859_1));
                }
              });
    }
  }
}
