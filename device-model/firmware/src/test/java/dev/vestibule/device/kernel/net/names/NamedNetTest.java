package dev.vestibule.device.kernel.net.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.ManualTime;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import dev.vestibule.device.kernel.net.Datagram;
import dev.vestibule.device.kernel.net.Datagrams;
import dev.vestibule.device.kernel.net.HostAddress;
import dev.vestibule.device.kernel.net.Line;
import dev.vestibule.device.kernel.net.MemNet;
import dev.vestibule.device.kernel.net.Net;
import dev.vestibule.device.kernel.net.NetAddress;
import dev.vestibule.device.kernel.net.NetworkState;
import dev.vestibule.device.kernel.net.NetworkState.Held;
import dev.vestibule.device.kernel.net.NetworkState.Origin;
import dev.vestibule.device.kernel.net.NetworkState.Proxies;
import dev.vestibule.device.kernel.net.NetworkState.Scope;
import dev.vestibule.device.kernel.net.NetworkStatus;
import dev.vestibule.device.kernel.net.SteppedTurns;
import dev.vestibule.device.protocols.dns.DnsData;
import dev.vestibule.device.protocols.dns.DnsLookup;
import dev.vestibule.device.protocols.dns.DnsName;
import dev.vestibule.device.protocols.dns.DnsRecord;
import dev.vestibule.hal.Entropy;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NamedNetTest {

  private static final String FIRST = "192.168.0.1";
  private static final String SECOND = "192.168.0.2";
  private static final String PEER = "192.168.0.50";
  private static final int NO_SUCH_NAME = 3;
  private static final int SERVER_FAILURE = 2;

  private final Random random = new Random(1);
  private final ManualTime time = new ManualTime();
  private final DeviceLoop loop =
      new DeviceLoop(
          time,
          failure -> {
            throw failure;
          });
  private final SteppedTurns turns = new SteppedTurns();
  private final MemNet net = new MemNet(turns);
  private final NetworkStatus status = new NetworkStatus();
  private final NamedNet unit =
      new NamedNet(
          loop,
          net.host("192.168.0.90", Line.GOOD),
          status,
          new Entropy() {
            @Override
            public long nextLong() {
              return random.nextLong();
            }

            @Override
            public void fill(byte[] bytes) {
              random.nextBytes(bytes);
            }
          });
  private final List<String> questions = new ArrayList<>();
  private final List<String> inbox = new ArrayList<>();

  @BeforeEach
  void somebodyIsThere() {
    net.host(PEER, Line.GOOD).datagrams(514, it -> inbox.add(new String(it.payload())));
    asks(List.of(FIRST, SECOND), List.of());
  }

  @Test
  void aNameIsReachedAtTheAddressThatTheServerTells() {
    server(FIRST, it -> it.answer(address(it, PEER, 60)));

    send("logs.example.com", "hello");

    assertThat(inbox).containsExactly("hello");
    assertThat(questions).containsExactly("A logs.example.com", "AAAA logs.example.com");
  }

  @Test
  void aConnectionToANameIsMade() {
    server(FIRST, it -> it.answer(address(it, PEER, 60)));
    var accepted = new CompletableFuture<Channel>();
    net.host("192.168.0.51", Line.GOOD);
    Net host = net.host("192.168.0.52", Line.GOOD);
    server(SECOND, it -> it.answer(List.of()));
    host.listen(80, with(accepted::complete));
    asks(List.of("192.168.0.3"), List.of());
    server("192.168.0.3", it -> it.answer(address(it, "192.168.0.52", 60)));

    var dialled = unit.dial(new NetAddress("web.example.com", 80), with(it -> {}));
    pass(Duration.ofSeconds(1));

    assertThat(dialled).isCompleted();
    assertThat(accepted).isCompleted();
  }

  @Test
  void anAnswerIsRememberedForAsLongAsItLasts() {
    server(FIRST, it -> it.answer(address(it, PEER, 60)));

    send("logs.example.com", "one");
    pass(Duration.ofSeconds(58));
    send("LOGS.example.com", "two");
    assertThat(questions).hasSize(2);
    pass(Duration.ofSeconds(2));
    send("logs.example.com", "three");

    assertThat(questions).hasSize(4);
    assertThat(inbox).containsExactly("one", "two", "three");
  }

  @Test
  void aNameWithoutDotIsLookedForInTheSearchDomains() {
    asks(List.of(FIRST), List.of("example.org", "example.com"));
    server(
        FIRST,
        it ->
            it.name().equals(DnsName.of("logs.example.com"))
                ? it.answer(address(it, PEER, 60))
                : it.refusal(NO_SUCH_NAME));

    send("logs", "hello");

    assertThat(inbox).containsExactly("hello");
    assertThat(questions)
        .containsExactly(
            "A logs.example.org",
            "AAAA logs.example.org",
            "A logs.example.com",
            "AAAA logs.example.com");
  }

  @Test
  void aServerThatIsSilentIsFollowedByTheNext() {
    server(FIRST, it -> new byte[0]);
    server(SECOND, it -> it.answer(address(it, PEER, 60)));

    send("logs.example.com", "hello");
    assertThat(inbox).isEmpty();
    pass(Duration.ofSeconds(5));

    assertThat(inbox).containsExactly("hello");
  }

  @Test
  void aServerThatFailsIsFollowedByTheNextAtOnce() {
    server(FIRST, it -> it.refusal(SERVER_FAILURE));
    server(SECOND, it -> it.answer(address(it, PEER, 60)));

    send("logs.example.com", "hello");

    assertThat(inbox).containsExactly("hello");
  }

  @Test
  void aNameNobodyKnowsIsNotAskedForAgainAtOnce() {
    server(FIRST, it -> it.refusal(NO_SUCH_NAME));

    var dialled = unit.dial(new NetAddress("nobody.example.com", 80), with(it -> {}));
    pass(Duration.ofSeconds(1));
    send("nobody.example.com", "hello");

    assertThat(dialled).isCompletedExceptionally();
    assertThat(dialled.exceptionNow()).isInstanceOf(UnknownHostException.class);
    assertThat(questions).hasSize(2);
  }

  @Test
  void silenceEndsAfterHalfAMinute() {
    asks(List.of(FIRST, SECOND), List.of("a.example", "b.example", "c.example"));

    var dialled = unit.dial(new NetAddress("nobody", 80), with(it -> {}));
    pass(Duration.ofSeconds(29));
    assertThat(dialled).isNotDone();
    pass(Duration.ofSeconds(2));

    assertThat(dialled).isCompletedExceptionally();
  }

  @Test
  void somebodyElsesAnswerIsNotHeard() {
    server(FIRST, it -> new byte[0]);
    Datagrams liar = open(net.host("192.168.0.66", Line.GOOD).datagrams(0, it -> {}));
    unit.dial(new NetAddress("logs.example.com", 80), with(it -> {}));
    pass(Duration.ofMillis(1));
    for (int id = 0; id < 1 << 16; id++) {
      var lookup = new DnsLookup(id, DnsName.of("logs.example.com"), DnsData.A);
      liar.send(new NetAddress("192.168.0.90", 49_152), lookup.answer(address(lookup, PEER, 60)));
      if (id % 1_000 == 0) pass(Duration.ofNanos(1));
    }
    send("logs.example.com", "secret");

    assertThat(inbox).isEmpty();
  }

  @Test
  void anAliasLeadsToTheAddressOfAnother() {
    DnsName other = DnsName.of("host-7.example.net");
    server(
        FIRST,
        it ->
            it.answer(
                it.type() == DnsData.A
                    ? List.of(
                        new DnsRecord(it.name(), false, 30, new DnsData.Alias(other)),
                        new DnsRecord(other, false, 60, data(PEER)))
                    : List.of()));

    send("logs.example.com", "hello");

    assertThat(inbox).containsExactly("hello");
  }

  @Test
  void anAddressThatDoesNotAnswerComesLastTheNextTime() {
    var accepted = new ArrayList<Channel>();
    net.host("192.168.0.52", Line.GOOD).listen(80, with(accepted::add));
    server(
        FIRST,
        it -> {
          var all = new ArrayList<>(address(it, "192.168.0.51", 600));
          all.addAll(address(it, "192.168.0.52", 600));
          return it.answer(all);
        });

    unit.dial(new NetAddress("web.example.com", 80), with(it -> {}));
    pass(Duration.ofSeconds(20));
    assertThat(accepted).isEmpty();
    unit.dial(new NetAddress("web.example.com", 80), with(it -> {}));
    pass(Duration.ofSeconds(1));

    assertThat(accepted).hasSize(1);
  }

  @Test
  void otherServersMayKnowOtherAddresses() {
    server(FIRST, it -> it.answer(address(it, "192.168.0.99", 600)));
    server(SECOND, it -> it.answer(address(it, PEER, 600)));
    send("logs.example.com", "lost");
    asks(List.of(SECOND), List.of());

    send("logs.example.com", "hello");

    assertThat(inbox).containsExactly("hello");
  }

  @Test
  void withoutAServerNamesAreLeftToWhoeverIsBelow() {
    asks(List.of(), List.of());
    net.name("logs.example.com", PEER);

    send("logs.example.com", "hello");

    assertThat(inbox).containsExactly("hello");
  }

  private void send(String name, String text) {
    open(unit.datagrams(0, it -> {})).send(new NetAddress(name, 514), text.getBytes());
    pass(Duration.ofSeconds(1));
  }

  private void server(String address, Function<DnsLookup, byte[]> manner) {
    Net host = net.host(address, Line.GOOD);
    var port = new Datagrams[1];
    port[0] = open(host.datagrams(53, question -> answer(question, manner, port[0])));
  }

  private void answer(Datagram question, Function<DnsLookup, byte[]> manner, Datagrams port) {
    DnsLookup lookup = DnsLookup.decode(question.payload()).orElseThrow();
    questions.add((lookup.type() == DnsData.A ? "A " : "AAAA ") + lookup.name());
    byte[] answer = manner.apply(lookup);
    if (answer.length > 0) port.send(question.peer(), answer);
  }

  private static List<DnsRecord> address(DnsLookup asked, String address, int ttl) {
    DnsData data = data(address);
    return data.type() == asked.type()
        ? List.of(new DnsRecord(asked.name(), false, ttl, data))
        : List.of();
  }

  private static DnsData data(String address) {
    return new DnsData.Address(new HostAddress(address, 0).inet());
  }

  private void asks(List<String> servers, List<String> search) {
    var held = new Held(new HostAddress("192.168.0.90", 24), Origin.STATIC, Scope.GLOBAL);
    status.change(
        new NetworkState(
            "door",
            List.of(held),
            Optional.empty(),
            servers,
            search,
            "",
            Optional.empty(),
            Optional.empty(),
            Proxies.NONE));
  }

  private void pass(Duration duration) {
    time.advance(Duration.ZERO);
    long end = time.nanos() + duration.toNanos();
    long step = Math.max(1, Math.min(Duration.ofMillis(500).toNanos(), duration.toNanos()));
    while (time.nanos() < end) {
      for (int turn = 0; turn < 8; turn++) {
        turns.pass(Duration.ZERO);
        time.advance(Duration.ZERO);
      }
      long now = Math.min(step, end - time.nanos());
      turns.pass(Duration.ofNanos(now));
      time.advance(Duration.ofNanos(now));
    }
    for (int turn = 0; turn < 8; turn++) {
      turns.pass(Duration.ZERO);
      time.advance(Duration.ZERO);
    }
  }

  private static Datagrams open(Net.Opened opened) {
    return switch (opened) {
      case Datagrams port -> port;
      case Net.Refused(String reason) -> throw new AssertionError(reason);
    };
  }

  private static ChannelInitializer<Channel> with(java.util.function.Consumer<Channel> consumer) {
    return new ChannelInitializer<>() {
      @Override
      protected void initChannel(Channel channel) {
        consumer.accept(channel);
      }
    };
  }
}
