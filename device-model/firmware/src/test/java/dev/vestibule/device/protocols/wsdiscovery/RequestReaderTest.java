package dev.vestibule.device.protocols.wsdiscovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RequestReaderTest {

  /** As a public ONVIF client sends it; prefixes are declared where they are used. */
  private static final String PROBE =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <Envelope xmlns="http://www.w3.org/2003/05/soap-envelope"><Header>
      <MessageID xmlns="http://schemas.xmlsoap.org/ws/2004/08/addressing">uuid:1</MessageID>
      <To xmlns="http://schemas.xmlsoap.org/ws/2004/08/addressing">urn:schemas-xmlsoap-org:ws:2005:04:discovery</To>
      </Header><Body><Probe xmlns="http://schemas.xmlsoap.org/ws/2005/04/discovery">
      <Types xmlns:dn="http://www.onvif.org/ver10/network/wsdl" xmlns:t="http://www.onvif.org/ver10/device/wsdl">
        dn:NetworkVideoTransmitter t:Device</Types>
      <Scopes>onvif://www.onvif.org/hardware  onvif://www.onvif.org/name</Scopes>
      </Probe></Body></Envelope>
      """;

  private final RequestReader reader = new RequestReader();

  @Test
  void readsAProbe() {
    assertThat(read(PROBE))
        .hasValue(
            new Request.Probe(
                "uuid:1",
                List.of(
                    new QName("http://www.onvif.org/ver10/network/wsdl", "NetworkVideoTransmitter"),
                    new QName("http://www.onvif.org/ver10/device/wsdl", "Device")),
                new Scopes(
                    Scopes.RFC3986,
                    List.of("onvif://www.onvif.org/hardware", "onvif://www.onvif.org/name"))));
  }

  @Test
  void readsAResolve() {
    assertThat(
            read(
                PROBE
                    .replace("Probe", "Resolve")
                    .replaceAll(
                        "(?s)<Types.*</Scopes>",
                        "<a:EndpointReference"
                            + " xmlns:a='http://schemas.xmlsoap.org/ws/2004/08/addressing'>"
                            + "<a:Address>urn:uuid:7</a:Address></a:EndpointReference>")))
        .hasValue(new Request.Resolve("uuid:1", "urn:uuid:7"));
  }

  @Test
  void aProbeForAnythingHasNeitherTypesNorScopes() {
    assertThat(read(PROBE.replaceAll("(?s)<Types.*</Scopes>", "")))
        .hasValue(new Request.Probe("uuid:1", List.of(), Scopes.ANY));
  }

  @Test
  void aDocumentTypeIsRefusedWithItsEntities() {
    String type = "<!DOCTYPE x [<!ENTITY id SYSTEM \"file:///etc/hostname\">]>";
    assertThat(read(PROBE.replace("<Envelope", type + "<Envelope"))).isEmpty();
    assertThat(read(PROBE.replace("<Envelope", type + "<Envelope").replace("uuid:1", "&id;")))
        .isEmpty();
    assertThat(read(PROBE.replace("uuid:1", "&id;"))).isEmpty();
  }

  @Test
  void whatIsTooLargeOrTooDeepOrSomethingElseIsNone() {
    assertThat(read(PROBE + " ".repeat(RequestReader.LARGEST))).isEmpty();
    assertThat(read("<a>".repeat(2_000))).isEmpty();
    assertThat(read(PROBE.replace("<Types", "<a>".repeat(20) + "<Types"))).isEmpty();
    assertThat(read(PROBE.replace("uuid:1", "u".repeat(257)))).isEmpty();
    assertThat(read(PROBE.replace("Probe", "ProbeMatches"))).isEmpty();
    assertThat(read("<Probe xmlns='http://schemas.xmlsoap.org/ws/2005/04/discovery'/>")).isEmpty();
    assertThat(read("M-SEARCH * HTTP/1.1")).isEmpty();
    assertThat(read("")).isEmpty();
  }

  @Property(tries = 1_000, seed = "8207")
  void any_spoilt_probe_is_one_or_none(
      @ForAll @IntRange(max = 1_000) int place, @ForAll byte value) {
    byte[] bytes = PROBE.getBytes(UTF_8);
    bytes[place % bytes.length] = value;
    assertThat(reader.read(bytes)).isNotNull();
  }

  private Optional<Request> read(String xml) {
    return reader.read(xml.getBytes(UTF_8));
  }
}
