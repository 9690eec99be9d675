package dev.vestibule.device.kernel.net;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.MacAddress;
import io.netty.channel.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class MemNetTest extends NetContract {

  private static final Duration SLOW = Duration.ofMillis(300);

  private static final String ADDRESS = "192.168.0.90";

  private boolean lost;
  private Duration delay = Duration.ZERO;
  private final SteppedTurns turns = new SteppedTurns();
  private final Recorder recorder =
      new Recorder(() -> Instant.EPOCH.plusNanos(turns.nanos()), new MacAddress(0xB8A44F000001L));
  private final MemNet net = new MemNet(turns);
  private final Net visitor = net.host("10.0.0.5", Line.GOOD);
  private final Net unit =
      net.host(
          new Line() {
            @Override
            public boolean lost() {
              return lost;
            }

            @Override
            public Duration delay() {
              return delay;
            }
          },
          Neighbourhood.SILENT,
          recorder);

  MemNetTest() {
    has(new HostAddress(ADDRESS, 24));
  }

  private void has(HostAddress... addresses) {
    unit.addresses(List.of(addresses), Optional.of("192.168.0.1"));
  }

  @Override
  Net unit() {
    return unit;
  }

  @Override
  Net visitor() {
    return visitor;
  }

  @Override
  String visitorAddress() {
    return "10.0.0.5";
  }

  @Override
  NetAddress reach(Net.Listening listening) {
    return listening.address();
  }

  @Override
  <T> T await(CompletableFuture<T> coming) {
    turns.pass(LONG);
    assertThat(coming).isDone();
    return coming.join();
  }

  @Override
  <T> T take(BlockingQueue<T> queue) {
    quiet();
    return queue.remove();
  }

  @Override
  void quiet() {
    turns.pass(Duration.ZERO);
  }

  @Test
  void aDatagramIsAsLateAsTheLineIsLong() {
    var inbox = new LinkedBlockingQueue<Datagram>();
    Datagrams there = open(unit.datagrams(0, inbox::add));
    Datagrams here = open(visitor.datagrams(0, nothing -> {}));
    delay = SLOW;

    here.send(there.address(), bytes("hello"));

    turns.pass(SLOW.minusNanos(1));
    assertThat(inbox).isEmpty();
    turns.pass(Duration.ofNanos(1));
    assertThat(inbox).hasSize(1);
  }

  @Test
  void aBrokenLineLosesDatagramsBothWays() {
    var inbox = new LinkedBlockingQueue<Datagram>();
    Datagrams there = open(unit.datagrams(0, inbox::add));
    Datagrams here = open(visitor.datagrams(0, inbox::add));
    lost = true;

    here.send(there.address(), bytes("hello"));
    there.send(here.address(), bytes("hello"));

    turns.pass(LONG);
    assertThat(inbox).isEmpty();
  }

  @Test
  void noMoreDatagramsWaitThanMay() {
    Datagrams there = open(unit.datagrams(0, nothing -> {}));
    delay = SLOW;

    for (int i = 0; i < Datagrams.MOST_WAITING; i++) {
      assertThat(there.send(new NetAddress("10.0.0.5", 9), bytes("x"))).isTrue();
    }

    assertThat(there.send(new NetAddress("10.0.0.5", 9), bytes("x"))).isFalse();
    turns.pass(SLOW);
    assertThat(there.send(new NetAddress("10.0.0.5", 9), bytes("x"))).isTrue();
  }

  @Test
  void aHostIsReachedUnderTheAddressesItHasNow() {
    unit.listen(PORT, with(accepted -> {}));

    has(new HostAddress("192.168.0.20", 24), new HostAddress("fe80::1", 64));

    CompletableFuture<Channel> old = dial(ADDRESS);
    CompletableFuture<Channel> four = dial("192.168.0.20");
    turns.pass(Duration.ofSeconds(6));
    assertThat(old).isNotDone();
    assertThat(four).isCompleted();
    turns.pass(Duration.ofSeconds(1));
    assertThat(old)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withMessageContaining("no answer");
  }

  @Test
  void connectionsThroughAnAddressThatGoesBreak() throws Exception {
    unit.listen(PORT, with(accepted -> {}));
    Channel came = await(dial(ADDRESS));
    has(new HostAddress(ADDRESS, 24), new HostAddress("192.168.0.20", 24));
    turns.pass(LONG);
    assertThat(came.isActive()).isTrue();

    has(new HostAddress("192.168.0.20", 24));
    turns.pass(LONG);

    assertThat(came.isActive()).isFalse();
  }

  @Test
  void whatTheUnitDialledBreaksWithItsAddressToo() {
    visitor.listen(PORT, with(accepted -> {}));
    Channel went = await(unit.dial(new NetAddress("10.0.0.5", PORT), with(dialled -> {})));

    has();
    turns.pass(LONG);

    assertThat(went.isActive()).isFalse();
    assertThat(unit.dial(new NetAddress("10.0.0.5", PORT), with(dialled -> {})))
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withMessageContaining("no route to 10.0.0.5:80");
  }

  @Test
  void withoutARouterAHostKnowsItsSubnetAlone() {
    unit.listen(PORT, with(accepted -> {}));
    Net near = net.host("192.168.0.7", Line.GOOD);
    unit.addresses(List.of(new HostAddress(ADDRESS, 24)), Optional.empty());

    CompletableFuture<Channel> far = dial(ADDRESS);
    CompletableFuture<Channel> close =
        near.dial(new NetAddress(ADDRESS, PORT), with(dialled -> {}));
    turns.pass(LONG);

    assertThat(close).isCompleted();
    assertThat(far).isCompletedExceptionally();
  }

  @Test
  void aPortThatIsNotOpenRefusesAtOnce() {
    CompletableFuture<Channel> refused = dial(ADDRESS);
    turns.pass(Duration.ZERO);

    assertThat(refused)
        .failsWithin(Duration.ZERO)
        .withThrowableThat()
        .withMessageContaining("connection refused: 192.168.0.90:80");
  }

  private CompletableFuture<Channel> dial(String address) {
    return visitor.dial(new NetAddress(address, PORT), with(dialled -> {}));
  }
}
