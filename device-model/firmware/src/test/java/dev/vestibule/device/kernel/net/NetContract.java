package dev.vestibule.device.kernel.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.device.kernel.net.Gate.Arrival;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.SimpleChannelInboundHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a network does, whatever it is made of. */
abstract class NetContract {

  /** The unit's own number; on the wire it may be another. */
  static final int PORT = 80;

  static final Duration LONG = Duration.ofSeconds(10);

  static final String GROUP = "239.255.207.1";

  static final int GROUP_PORT = 39_207;

  /** The device whose wire this is. */
  abstract Net unit();

  /** Another host. */
  abstract Net visitor();

  /** The visitor's address. */
  abstract String visitorAddress();

  /** Where a port of the unit is reached. */
  abstract NetAddress reach(Net.Listening listening);

  /** Waits for what comes over the wire. */
  abstract <T> T await(CompletableFuture<T> coming) throws Exception;

  /** Waits for what comes into a queue. */
  abstract <T> T take(BlockingQueue<T> queue) throws Exception;

  /** Returns when all has arrived that was sent before. */
  abstract void quiet() throws Exception;

  @Test
  void aConnectionTellsItsPeerAndTheUnitsOwnPort() throws Exception {
    var accepted = new CompletableFuture<Channel>();
    var open = (Net.Listening) unit().listen(PORT, with(accepted::complete));

    await(visitor().dial(reach(open), with(dialled -> {})));

    Channel channel = await(accepted);
    assertThat(Net.peer(channel).host()).isEqualTo(visitorAddress());
    assertThat(Net.peer(channel).port()).isPositive();
    assertThat(Net.port(channel)).isEqualTo(PORT);
    open.close();
  }

  @Test
  void aPortIsReachedWhileItIsOpen() {
    assertThat(unit().reached(PORT)).isEmpty();
    var open = (Net.Listening) unit().listen(PORT, with(accepted -> {}));

    assertThat(unit().reached(PORT)).containsExactly(reach(open));
    open.close();
    assertThat(unit().reached(PORT)).isEmpty();
  }

  @Test
  void answersToAnswersToAnswersAllArrive() throws Exception {
    var last = new CompletableFuture<Void>();
    var open = (Net.Listening) unit().listen(PORT, with(it -> countDown(it, last)));

    await(visitor().dial(reach(open), with(it -> countDown(it, last))))
        .writeAndFlush(Unpooled.buffer().writeByte(20));

    await(last);
    open.close();
  }

  /** Answers each number by the one below it. */
  private static void countDown(Channel channel, CompletableFuture<Void> zero) {
    channel
        .pipeline()
        .addLast(
            new SimpleChannelInboundHandler<ByteBuf>() {
              @Override
              protected void channelRead0(ChannelHandlerContext ctx, ByteBuf numbers) {
                while (numbers.isReadable()) {
                  int number = numbers.readByte();
                  if (number == 0) zero.complete(null);
                  else ctx.writeAndFlush(ctx.alloc().buffer().writeByte(number - 1));
                }
              }
            });
  }

  @Test
  void theGateKeepsAConnectionOut() throws Exception {
    var asked = new LinkedBlockingQueue<Arrival>();
    unit()
        .gate(
            arrival -> {
              asked.add(arrival);
              return false;
            });
    var accepted = new CompletableFuture<Channel>();
    var open = (Net.Listening) unit().listen(PORT, with(accepted::complete));

    visitor().dial(reach(open), with(dialled -> {}));

    Arrival arrival = take(asked);
    assertThat(arrival.transport()).isEqualTo(Transport.TCP);
    assertThat(arrival.from().host()).isEqualTo(visitorAddress());
    assertThat(arrival.port()).isEqualTo(PORT);
    quiet();
    assertThat(accepted).isNotDone();
    open.close();
  }

  @Test
  void datagramsGoThereAndBack() throws Exception {
    var inbox = new LinkedBlockingQueue<Datagram>();
    var answers = new LinkedBlockingQueue<Datagram>();
    Datagrams unit = open(unit().datagrams(0, inbox::add));
    Datagrams visitor = open(visitor().datagrams(0, answers::add));

    visitor.send(unit.address(), bytes("hello"));
    Datagram hello = take(inbox);
    unit.send(hello.peer(), bytes("welcome"));

    assertThat(hello.payload()).isEqualTo(bytes("hello"));
    assertThat(hello.peer()).isEqualTo(visitor.address());
    Datagram welcome = take(answers);
    assertThat(welcome.payload()).isEqualTo(bytes("welcome"));
    assertThat(welcome.peer()).isEqualTo(unit.address());
    unit.close();
    visitor.close();
  }

  @Test
  void whatIsSentToAGroupReachesAllThatJoined() throws Exception {
    var first = new LinkedBlockingQueue<Datagram>();
    var second = new LinkedBlockingQueue<Datagram>();
    Datagrams unit = open(unit().join(GROUP, GROUP_PORT, first::add));
    Datagrams other = open(visitor().join(GROUP, GROUP_PORT, second::add));
    Datagrams caller = open(visitor().datagrams(0, nothing -> {}));

    caller.send(new NetAddress(GROUP, GROUP_PORT), bytes("who is there?"));

    assertThat(take(first).payload()).isEqualTo(bytes("who is there?"));
    assertThat(take(second).peer()).isEqualTo(caller.address());
    unit.close();
    other.close();
    caller.close();
  }

  @Test
  void aMemberOfAGroupIsReachedAloneToo() throws Exception {
    var inbox = new LinkedBlockingQueue<Datagram>();
    Datagrams unit = open(unit().join(GROUP, GROUP_PORT, inbox::add));
    Datagrams caller = open(visitor().datagrams(0, nothing -> {}));

    caller.send(unit.address(), bytes("you"));

    assertThat(take(inbox).payload()).isEqualTo(bytes("you"));
    unit.close();
    caller.close();
  }

  @Test
  void theGateKeepsADatagramOut() throws Exception {
    var asked = new LinkedBlockingQueue<Arrival>();
    var inbox = new LinkedBlockingQueue<Datagram>();
    unit()
        .gate(
            arrival -> {
              asked.add(arrival);
              return false;
            });
    Datagrams unit = open(unit().datagrams(0, inbox::add));
    Datagrams visitor = open(visitor().datagrams(0, nothing -> {}));

    visitor.send(unit.address(), bytes("hello"));

    assertThat(take(asked).transport()).isEqualTo(Transport.UDP);
    quiet();
    assertThat(inbox).isEmpty();
    unit.close();
    visitor.close();
  }

  @Test
  void aClosedPortReceivesNothing() throws Exception {
    var inbox = new LinkedBlockingQueue<Datagram>();
    Datagrams unit = open(unit().datagrams(0, inbox::add));
    NetAddress was = unit.address();
    Datagrams visitor = open(visitor().datagrams(0, nothing -> {}));

    unit.close();
    visitor.send(was, bytes("hello"));

    quiet();
    assertThat(inbox).isEmpty();
    assertThat(unit.send(visitor.address(), bytes("hello"))).isFalse();
    visitor.close();
  }

  @Test
  void aHostThatWasAbandonedHasNothingOpen() throws Exception {
    var accepted = new CompletableFuture<Channel>();
    var open = (Net.Listening) unit().listen(PORT, with(accepted::complete));
    Datagrams port = open(unit().datagrams(0, nothing -> {}));
    await(visitor().dial(reach(open), with(dialled -> {})));
    CompletableFuture<Void> ended = new CompletableFuture<>();
    await(accepted).closeFuture().addListener(closed -> ended.complete(null));

    unit().abandon();

    await(ended);
    assertThat(port.send(new NetAddress(visitorAddress(), 9), bytes("x"))).isFalse();
    assertThat(unit().listen(PORT, with(again -> {}))).isInstanceOf(Net.Listening.class);
  }

  @Test
  void aPortIsOpenedOnlyOnce() {
    Datagrams first = open(unit().datagrams(PORT, nothing -> {}));

    assertThat(unit().datagrams(PORT, nothing -> {}))
        .isInstanceOfSatisfying(
            Net.Refused.class, refused -> assertThat(refused.reason()).contains("use"));
    first.close();
  }

  @Test
  void aDatagramThatIsTooLargeIsAMistake() {
    Datagrams unit = open(unit().datagrams(0, nothing -> {}));

    assertThatThrownBy(() -> unit.send(unit.address(), new byte[Datagrams.LARGEST + 1]))
        .hasMessageContaining("65507");
    unit.close();
  }

  static Datagrams open(Net.Opened opened) {
    return switch (opened) {
      case Datagrams open -> open;
      case Net.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static ChannelInitializer<Channel> with(Consumer<Channel> consumer) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        consumer.accept(channel);
      }
    };
  }
}
