package dev.vestibule.device.protocols.wsdiscovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final Target TARGET =
      new Target(
          "urn:uuid:e83a0086-3fdc-4d87-b8c4-b8a44f000001",
          List.of("onvif://www.onvif.org/Profile/Streaming", "onvif://www.onvif.org/location/"),
          List.of(
              "http://192.168.0.90/onvif/device_service",
              "https://192.168.0.90/onvif/device_service"));

  /** From a public capture of a real unit; names replaced, all on one line as it is sent. */
  @Test
  void aProbeIsAnsweredAsARealUnitDoes() {
    byte[] answer =
        new Message("urn:uuid:2", 1_670_367_710, 175_811).probeMatches("urn:uuid:1", TARGET);

    assertThat(new String(answer, UTF_8))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <SOAP-ENV:Envelope xmlns:SOAP-ENV="http://www.w3.org/2003/05/soap-envelope" \
            xmlns:wsa="http://schemas.xmlsoap.org/ws/2004/08/addressing" \
            xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery" \
            xmlns:dn="http://www.onvif.org/ver10/network/wsdl" \
            xmlns:tds="http://www.onvif.org/ver10/device/wsdl">\
            <SOAP-ENV:Header>\
            <wsa:MessageID>urn:uuid:2</wsa:MessageID>\
            <wsa:RelatesTo>urn:uuid:1</wsa:RelatesTo>\
            <wsa:To SOAP-ENV:mustUnderstand="true">\
            http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</wsa:To>\
            <wsa:Action SOAP-ENV:mustUnderstand="true">\
            http://schemas.xmlsoap.org/ws/2005/04/discovery/ProbeMatches</wsa:Action>\
            <d:AppSequence SOAP-ENV:mustUnderstand="true" MessageNumber="175811" \
            InstanceId="1670367710"></d:AppSequence>\
            </SOAP-ENV:Header>\
            <SOAP-ENV:Body><d:ProbeMatches><d:ProbeMatch>\
            <wsa:EndpointReference><wsa:Address>urn:uuid:e83a0086-3fdc-4d87-b8c4-b8a44f000001\
            </wsa:Address></wsa:EndpointReference>\
            <d:Types>tds:Device dn:NetworkVideoTransmitter</d:Types>\
            <d:Scopes>onvif://www.onvif.org/Profile/Streaming onvif://www.onvif.org/location/\
            </d:Scopes>\
            <d:XAddrs>http://192.168.0.90/onvif/device_service \
            https://192.168.0.90/onvif/device_service</d:XAddrs>\
            <d:MetadataVersion>1</d:MetadataVersion>\
            </d:ProbeMatch></d:ProbeMatches></SOAP-ENV:Body></SOAP-ENV:Envelope>""");
  }

  @Test
  void whatAClientCallsItsMessageCannotBecomeMarkup() {
    byte[] answer = new Message("urn:uuid:2", 1, 1).resolveMatches("<d:Bye/>&", TARGET);

    assertThat(new String(answer, UTF_8))
        .contains("<wsa:RelatesTo>&lt;d:Bye/&gt;&amp;</wsa:RelatesTo>")
        .contains("<d:ResolveMatches><d:ResolveMatch>");
  }

  @Test
  void goingAwayTellsNoMoreThanWho() {
    assertThat(new String(new Message("urn:uuid:2", 1, 2).bye(TARGET), UTF_8))
        .contains("discovery/Bye</wsa:Action>")
        .contains("<d:Bye><wsa:EndpointReference>")
        .doesNotContain("XAddrs")
        .doesNotContain("RelatesTo");
  }
}
