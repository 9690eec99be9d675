package dev.vestibule.device.services.firewall;

import static dev.vestibule.device.services.firewall.Policy.ACCEPT;
import static dev.vestibule.device.services.firewall.Policy.DROP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.net.PacketType;
import dev.vestibule.device.kernel.net.Transport;
import dev.vestibule.device.kernel.store.Json;
import dev.vestibule.hal.MacAddress;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7, DROP",
    "192.0.2.7, 192.0.2.8, ACCEPT",
    "192.0.2.0/24, 192.0.2.255, DROP",
    "192.0.2.77/24, 192.0.2.0, DROP",
    "192.0.2.0/24, 192.0.3.0, ACCEPT",
    "0.0.0.0/0, 203.0.113.1, DROP",
    "0.0.0.0/0, 2001:db8::1, ACCEPT",
    "2001:db8::/33, 2001:db8:7fff:ffff:ffff:ffff:ffff:ffff, DROP",
    "2001:db8::/33, 2001:db8:8000::, ACCEPT",
    "::ffff:192.0.2.7, 192.0.2.7, DROP",
  })
  void an_address_or_a_block_of_them_is_matched(String written, String source, Policy policy) {
    var rules =
        rules("{\"ruleType\":\"FILTER\",\"ip\":\"%s\",\"filter\":{\"policy\":\"DROP\"}}", written);
    assertThat(rules.decide(tcp(source, 80), 0)).isEqualTo(policy);
  }

  @Test
  void a_range_of_addresses_includes_both_ends() {
    var rules =
        rules(
            "{\"ruleType\":\"FILTER\",\"ipRange\":{\"start\":\"192.0.2.9\",\"end\":\"192.0.2.130\"},"
                + "\"filter\":{\"policy\":\"DROP\"}}");
    assertThat(decided(rules, "192.0.2.8", "192.0.2.9", "192.0.2.130", "192.0.2.131"))
        .containsExactly(ACCEPT, DROP, DROP, ACCEPT);
  }

  @Test
  void the_first_rule_that_is_about_a_packet_decides() {
    var rules =
        rules(
            "{\"ruleType\":\"FILTER\",\"ip\":\"192.0.2.7\",\"filter\":{\"policy\":\"ACCEPT\"}},"
                + "{\"ruleType\":\"FILTER\",\"tcpPort\":80,\"filter\":{\"policy\":\"DROP\"}}");
    assertThat(decided(rules, "192.0.2.7", "192.0.2.8")).containsExactly(ACCEPT, DROP);
  }

  @Test
  void ports_are_matched_by_transport_and_range() {
    var both =
        rules(
            "{\"ruleType\":\"FILTER\",\"portRange\":{\"portType\":\"BOTH\",\"start\":161,\"end\":162},"
                + "\"filter\":{\"policy\":\"DROP\"}}");
    assertThat(both.decide(tcp("192.0.2.7", 161), 0)).isEqualTo(DROP);
    assertThat(both.decide(udp("192.0.2.7", 1, 162), 0)).isEqualTo(DROP);
    assertThat(both.decide(tcp("192.0.2.7", 163), 0)).isEqualTo(ACCEPT);
    var udp = rules("{\"ruleType\":\"FILTER\",\"udpPort\":53,\"filter\":{\"policy\":\"DROP\"}}");
    assertThat(udp.decide(tcp("192.0.2.7", 53), 0)).isEqualTo(ACCEPT);
    assertThat(udp.decide(udp("192.0.2.7", 1, 53), 0)).isEqualTo(DROP);
  }

  @Test
  void a_mac_address_is_matched_only_if_it_is_known_and_a_kind_of_packet_always() {
    var mac =
        rules(
            "{\"ruleType\":\"FILTER\",\"mac\":\"00-1b-63-84-45-E6\",\"filter\":{\"policy\":\"DROP\"}}");
    var packet = tcp("192.0.2.7", 80);
    assertThat(mac.decide(packet, 0)).isEqualTo(ACCEPT);
    assertThat(mac.decide(with(packet, MacAddress.parse("001B638445E6"), PacketType.UNICAST), 0))
        .isEqualTo(DROP);
    var multicast =
        rules(
            "{\"ruleType\":\"FILTER\",\"pktType\":\"MULTICAST\",\"filter\":{\"policy\":\"DROP\"}}");
    var other = MacAddress.parse("000000000001");
    assertThat(multicast.decide(with(packet, other, PacketType.MULTICAST), 0)).isEqualTo(DROP);
    assertThat(multicast.decide(with(packet, other, PacketType.BROADCAST), 0)).isEqualTo(ACCEPT);
  }

  @Test
  void a_limit_admits_its_amount_in_each_period_and_the_burst_once() {
    RuleSet rules = limit(2, "SECOND", "NEWCONNECTIONS", 3);
    assertThat(connections(rules, 7, 0)).isEqualTo(5);
    assertThat(connections(rules, 7, SECOND)).isEqualTo(2);
    assertThat(connections(rules, 7, 2 * SECOND)).isEqualTo(2);
    assertThat(connections(rules, 1, 3 * SECOND)).isEqualTo(1);
    assertThat(connections(rules, 7, 4 * SECOND)).as("after a calm period").isEqualTo(5);
  }

  @Test
  void each_source_is_counted_for_itself() {
    RuleSet rules = limit(1, "DAY", "PACKETS", 0);
    assertThat(decided(rules, "192.0.2.7", "192.0.2.7", "192.0.2.8"))
        .containsExactly(ACCEPT, DROP, ACCEPT);
  }

  @Test
  void datagrams_of_one_talk_are_one_connection_until_thirty_seconds_are_silent() {
    RuleSet rules = limit(1, "DAY", "NEWCONNECTIONS", 0);
    assertThat(rules.decide(udp("192.0.2.7", 5, 53), 0)).isEqualTo(ACCEPT);
    assertThat(rules.decide(udp("192.0.2.7", 5, 53), 29 * SECOND)).isEqualTo(ACCEPT);
    assertThat(rules.decide(udp("192.0.2.7", 5, 53), 58 * SECOND)).isEqualTo(ACCEPT);
    assertThat(rules.decide(udp("192.0.2.7", 6, 53), 58 * SECOND)).isEqualTo(DROP);
    assertThat(rules.decide(udp("192.0.2.7", 5, 53), 88 * SECOND)).isEqualTo(DROP);
  }

  @Property(tries = 200, seed = "8207")
  void no_flood_gets_more_than_amount_and_burst_through_in_its_first_period(
      @ForAll @IntRange(min = 1, max = 20) int amount,
      @ForAll @IntRange(max = 20) int burst,
      @ForAll @Size(max = 100) List<@IntRange(max = 999_999_999) Integer> times) {
    RuleSet rules = limit(amount, "SECOND", "NEWCONNECTIONS", burst);
    long first = times.stream().mapToInt(Integer::intValue).min().orElse(0);
    long admitted =
        times.stream()
            .sorted()
            .filter(time -> rules.decide(tcp("192.0.2.7", 80), time) == ACCEPT)
            .filter(time -> time - first < SECOND)
            .count();
    assertThat(admitted).isEqualTo(Math.min(times.size(), amount + burst));
  }

  @Test
  void many_sources_do_not_fill_the_memory_or_the_time() {
    RuleSet rules = limit(1, "DAY", "NEWCONNECTIONS", 0);
    long dropped =
        IntStream.range(0, 100_000)
            .filter(
                at ->
                    rules.decide(
                            udp(
                                "10." + (at >> 16) + "." + (at >> 8 & 255) + "." + (at & 255),
                                1,
                                53),
                            at)
                        == DROP)
            .count();
    assertThat(dropped).isZero();
  }

  private static List<Policy> decided(RuleSet rules, String... sources) {
    return List.of(sources).stream().map(source -> rules.decide(tcp(source, 80), 0)).toList();
  }

  private static long connections(RuleSet rules, int number, long now) {
    return IntStream.range(0, number)
        .filter(at -> rules.decide(tcp("192.0.2.7", 80), now) == ACCEPT)
        .count();
  }

  private static RuleSet limit(int amount, String period, String unit, int burst) {
    return rules(
        "{\"ruleType\":\"LIMIT\",\"ip\":\"0.0.0.0/0\",\"limit\":{\"amount\":%d,\"period\":\"%s\",\"unit\":\"%s\",\"burst\":%d}}",
        amount, period, unit, burst);
  }

  private static RuleSet rules(String json, Object... values) {
    var list = Json.MAPPER.readTree("[" + json.formatted(values) + "]");
    assertThat(list).allSatisfy(rule -> assertThat(RuleForm.RULE.check(rule)).isEmpty());
    return new Settings(list.valueStream().toList(), ACCEPT).compile();
  }

  private static Packet tcp(String source, int port) {
    return packet(Transport.TCP, source, 40_000, port);
  }

  private static Packet udp(String source, int sourcePort, int port) {
    return packet(Transport.UDP, source, sourcePort, port);
  }

  private static Packet packet(Transport transport, String source, int sourcePort, int port) {
    return new Packet(
        transport,
        InetAddress.ofLiteral(source),
        sourcePort,
        port,
        Optional.empty(),
        PacketType.UNICAST);
  }

  private static Packet with(Packet packet, MacAddress mac, PacketType type) {
    return new Packet(
        packet.transport(),
        packet.source(),
        packet.sourcePort(),
        packet.port(),
        Optional.of(mac),
        type);
  }
}
