package dev.vestibule.device.protocols.ssdp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SearchTest {

  private static final String SEARCH =
      "M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\n"
          + "MX: 3\r\nST: upnp:rootdevice\r\n\r\n";

  @Test
  void isReadWhateverTheCaseOfItsHeaders() {
    assertThat(parse(SEARCH)).hasValue(new Search("upnp:rootdevice", 3));
    assertThat(parse(SEARCH.replace("ST:", "St :").replace("MX:", "mx:")))
        .hasValue(new Search("upnp:rootdevice", 3));
  }

  @Test
  void patienceIsWithinBounds() {
    assertThat(parse(SEARCH.replace("MX: 3", "MX: 120")))
        .hasValue(new Search("upnp:rootdevice", 5));
    assertThat(parse(SEARCH.replace("MX: 3", "MX: 0"))).hasValue(new Search("upnp:rootdevice", 1));
    assertThat(parse(SEARCH.replace("MX: 3", "MX: 9999999999"))).isEmpty();
    assertThat(parse(SEARCH.replace("MX: 3", "MX: -1"))).isEmpty();
    assertThat(parse(SEARCH.replace("MX: 3\r\n", ""))).isEmpty();
  }

  @Test
  void anythingElseIsNone() {
    assertThat(parse(SEARCH.replace("M-SEARCH", "NOTIFY"))).isEmpty();
    assertThat(parse(SEARCH.replace("ssdp:discover", "ssdp:alive"))).isEmpty();
    assertThat(parse(SEARCH + "X: ".repeat(Search.LARGEST))).isEmpty();
    assertThat(parse("")).isEmpty();
    assertThat(parse("\r\n")).isEmpty();
  }

  @Property(tries = 1_000, seed = "8207")
  void any_bytes_are_a_search_or_none(@ForAll @Size(max = 300) byte[] bytes) {
    assertThat(Search.parse(bytes)).isNotNull();
  }

  private static Optional<Search> parse(String text) {
    return Search.parse(text.getBytes(ISO_8859_1));
  }
}
