package dev.vestibule.device.protocols.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bytes by hand from RFC 1035, 4, and RFC 6762, 18. */
class DnsMessageTest {

  private static final String HTTP = "055f68747470" + "045f746370" + "056c6f63616c" + "00";

  private static final DnsName TYPE = DnsName.of("_http._tcp.local");

  @Test
  void asksForAllServicesOfAType() {
    var query = DnsMessage.query(List.of(new DnsQuestion(TYPE, DnsData.PTR, false)), List.of());

    String bytes = "0000" + "0000" + "0001" + "0000" + "0000" + "0000" + HTTP + "000c" + "0001";
    assertThat(hex(query.encode())).isEqualTo(bytes);
    assertThat(DnsMessage.decode(HexFormat.of().parseHex(bytes))).hasValue(query);
  }

  @Test
  void answersWithNamesThatPointToEarlierOnes() throws Exception {
    DnsName instance = TYPE.child("A. B");
    DnsName host = DnsName.of("ab.local");
    var answer =
        DnsMessage.answer(
            List.of(new DnsRecord(TYPE, false, 4_500, new DnsData.Pointer(instance))),
            List.of(
                new DnsRecord(instance, true, 120, new DnsData.Service(8080, host)),
                new DnsRecord(instance, true, 4_500, new DnsData.Text(List.of("a=1"))),
                new DnsRecord(
                    host,
                    true,
                    120,
                    new DnsData.Address(InetAddress.getByAddress(new byte[] {10, 0, 0, 7})))));

    String bytes =
        ("0000" + "8400" + "0000" + "0001" + "0000" + "0003")
            + (HTTP + "000c" + "0001" + "00001194" + "0007" + "04412e2042" + "c00c")
            + ("c028" + "0021" + "8001" + "00000078" + "000b" + "0000" + "0000" + "1f90")
            + ("026162" + "c017")
            + ("c028" + "0010" + "8001" + "00001194" + "0004" + "03613d31")
            + ("c041" + "0001" + "8001" + "00000078" + "0004" + "0a000007");
    assertThat(hex(answer.encode())).isEqualTo(bytes);
    assertThat(DnsMessage.decode(HexFormat.of().parseHex(bytes))).hasValue(answer);
  }

  @Test
  void aNameThatPointsToItselfIsNone() {
    assertThat(decode("0000" + "0000" + "0001" + "000000000000" + "c00c" + "000c0001")).isEmpty();
  }

  @Test
  void aNameThatPointsAheadIsNone() {
    assertThat(decode("0000" + "0000" + "0001" + "000000000000" + "c010" + "000c0001" + "00"))
        .isEmpty();
  }

  @Test
  void aNameMayNotGrowWithoutEndThroughPointers() {
    String label = "3f" + "61".repeat(63);
    assertThat(
            decode(
                ("0000" + "0000" + "0002" + "000000000000")
                    + (label.repeat(3) + "00" + "000c0001")
                    + (label + "c00c" + "000c0001")))
        .isEmpty();
  }

  @Test
  void aMessageThatBreaksOffIsNone() {
    byte[] whole =
        DnsMessage.query(List.of(new DnsQuestion(TYPE, DnsData.PTR, true)), List.of()).encode();
    for (int length = 0; length < whole.length; length++) {
      assertThat(DnsMessage.decode(Arrays.copyOf(whole, length))).isEmpty();
    }
  }

  @Test
  void capitalLettersMakeNoOtherName() {
    assertThat(DnsName.of("_HTTP._tcp.LOCAL")).isEqualTo(TYPE).hasSameHashCodeAs(TYPE);
    assertThat(DnsName.of("Ä.local")).isNotEqualTo(DnsName.of("ä.local"));
  }

  private static Optional<DnsMessage> decode(String hex) {
    return DnsMessage.decode(HexFormat.of().parseHex(hex));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
