package dev.vestibule.device.protocols.dns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every message. */
class DnsMessageProperties {

  private static final DnsName TYPE = DnsName.of("_http._tcp.local");

  @Property(tries = 2_000, seed = "8207")
  void any_bytes_are_a_message_or_none(@ForAll @Size(max = 200) byte[] bytes) {
    DnsMessage.decode(bytes).ifPresent(message -> assertThat(message.questions()).isNotNull());
  }

  @Property(tries = 2_000, seed = "8207")
  void a_message_with_one_spoilt_byte_is_one_or_none(
      @ForAll @IntRange(max = 200) int place, @ForAll byte value) {
    byte[] bytes = answer().encode();
    bytes[place % bytes.length] = value;
    DnsMessage.decode(bytes)
        .ifPresent(
            message ->
                assertThat(DnsMessage.decode(message.encode()).orElseThrow().answers())
                    .isEqualTo(message.answers()));
  }

  private static DnsMessage answer() {
    DnsName instance = TYPE.child("Front door");
    return DnsMessage.answer(
        List.of(
            new DnsRecord(TYPE, false, 4_500, new DnsData.Pointer(instance)),
            new DnsRecord(instance, true, 120, new DnsData.Service(80, DnsName.of("a.local"))),
            new DnsRecord(instance, true, 120, new DnsData.Text(List.of("sn=1", "tags=")))),
        List.of());
  }
}
