package dev.vestibule.device.servers.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.device.kernel.net.MemNet;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.SteppedTurns;
import dev.vestibule.device.kernel.web.Response;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bodies that are taken while they arrive. */
class StreamedBodyTest {

  private static final int SIZE = 150_000;

  private final SteppedTurns turns = new SteppedTurns();
  private final MemNet net = new MemNet(turns);
  private final StreamDesk desk = new StreamDesk(work -> turns.at(turns.nanos(), work));
  private final StringBuilder told = new StringBuilder();
  private Channel client;

  @BeforeEach
  void connect() {
    net.host("10.0.0.1", Line.GOOD).listen(80, WebSocketTest.server(desk));
    var dialled =
        net.host("10.0.0.5", Line.GOOD)
            .dial(new NetAddress("10.0.0.1", 80), new WebSocketTest.Ear(told));
    turns.pass(Duration.ZERO);
    client = dialled.join();
  }

  @Test
  void aSmallBodyIsTakenWhole() {
    say(head("Content-Length: 5") + "abcde");

    assertThat(desk.heard).containsExactly("whole: 5");
    assertThat(told).endsWith("small");
  }

  @Test
  void aLargeBodyComesPieceByPieceAndNoPieceBeforeItIsAskedFor() {
    say(head("Content-Length: " + SIZE));
    for (int sent = 0; sent < SIZE; sent += 10_000) say("a".repeat(10_000));
    assertThat(desk.heard).hasSize(1);
    assertThat(desk.bytes()).isLessThan(SIZE / 2);

    takeAll();

    assertThat(desk.bytes()).isEqualTo(SIZE);
    assertThat(desk.heard).endsWith("end").hasSizeGreaterThan(3);
    assertThat(told)
        .startsWith("HTTP/1.1 200 ")
        .contains("Connection: keep-alive")
        .endsWith("large");
  }

  @Test
  void theConnectionServesTheNextRequest() {
    say(head("Content-Length: " + SIZE) + "a".repeat(SIZE));
    takeAll();
    say(head("Content-Length: 1") + "a");

    assertThat(told).endsWith("small");
  }

  @Test
  void aBodyInChunksIsStreamedFromWhereItGrowsLarge() {
    String chunk = "2710\r\n" + "a".repeat(10_000) + "\r\n";
    say(head("Transfer-Encoding: chunked") + chunk.repeat(12) + "0\r\n\r\n");
    takeAll();

    assertThat(desk.bytes()).isEqualTo(120_000);
    assertThat(told).endsWith("large");
  }

  @Test
  void whoAsksBeforeSendingIsInvitedOnceItIsAdmitted() {
    say(head("Content-Length: " + SIZE, "Expect: 100-continue"));

    assertThat(told).startsWith("HTTP/1.1 100 Continue");
  }

  @Test
  void aBodyThatGrowsTooLongIsRefusedAndNothingComesOfIt() {
    String chunk = "2710\r\n" + "a".repeat(10_000) + "\r\n";
    say(head("Transfer-Encoding: chunked") + chunk.repeat(21));
    takeAll();

    assertThat(desk.bytes()).isLessThanOrEqualTo(StreamDesk.LARGEST);
    assertThat(desk.heard).endsWith("aborted").doesNotContain("end");
    assertThat(told).startsWith("HTTP/1.1 413 ").contains("Connection: close");
  }

  @Test
  void nothingComesOfABodyWhoseClientIsGone() {
    say(head("Content-Length: " + SIZE) + "a".repeat(80_000));
    client.close();
    turns.pass(Duration.ZERO);

    assertThat(desk.heard).endsWith("aborted");
    assertThat(told).isEmpty();
  }

  @Test
  void nothingComesOfABodyThatIsTooSlow() {
    say(head("Content-Length: " + SIZE) + "a".repeat(80_000));
    takeAll();
    turns.pass(Limits.USUAL.upload());

    assertThat(desk.heard).endsWith("aborted");
    assertThat(told).startsWith("HTTP/1.1 408 ");
    desk.response.accept(Response.plain("too late"));
    turns.pass(Duration.ZERO);
    assertThat(told).doesNotContain("too late");
  }

  @Test
  void anAnswerBeforeTheEndClosesTheConnection() {
    say(head("Content-Length: " + SIZE) + "a".repeat(80_000));
    desk.response.accept(Response.page(400));
    turns.pass(Duration.ZERO);

    assertThat(told).startsWith("HTTP/1.1 400 ").contains("Connection: close");
    assertThat(client.isActive()).isFalse();
    assertThat(desk.heard).doesNotContain("end", "aborted");
  }

  private void takeAll() {
    for (int before = -1; before < desk.heard.size(); turns.pass(Duration.ZERO)) {
      before = desk.heard.size();
      desk.takeMore();
      turns.pass(Duration.ZERO);
    }
  }

  private void say(String text) {
    client.writeAndFlush(Unpooled.copiedBuffer(text, ISO_8859_1));
    turns.pass(Duration.ZERO);
  }

  private static String head(String... headers) {
    return "POST /image HTTP/1.1\r\nHost: unit\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
  }
}
