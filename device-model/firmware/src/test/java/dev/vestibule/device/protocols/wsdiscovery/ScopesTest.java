package dev.vestibule.device.protocols.wsdiscovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

  private static final List<String> OFFERED =
      List.of(
          "onvif://www.onvif.org/Profile/Streaming",
          "onvif://www.onvif.org/name/AXIS%20A8207-VE",
          "onvif://www.onvif.org/location/");

  @ParameterizedTest
  @CsvSource({
    "onvif://www.onvif.org,                            true",
    "onvif://www.onvif.org/,                           true",
    "onvif://www.onvif.org/Profile,                    true",
    "onvif://www.onvif.org/Profile/,                   true",
    "ONVIF://WWW.onvif.org/Profile/Streaming,          true",
    "onvif://www.onvif.org/profile,                    false",
    "onvif://www.onvif.org/Prof,                       false",
    "onvif://www.onvif.org/Profile/Streaming/more,     false",
    "onvif://www.onvif.org/Profile/./Streaming,        false",
    "onvif://www.onvif.org/name/%41XIS%20A8207-VE,     true",
    "onvif://www.onvif.org/location?a#b,               true",
    "onvif://elsewhere.org/Profile,                    false",
    "http://www.onvif.org/Profile,                     false",
    "not a URI,                                        false",
    "urn:uuid:1,                                       false",
  })
  void matchSegmentBySegment(String wanted, boolean match) {
    assertThat(new Scopes(Scopes.RFC3986, List.of(wanted)).match(OFFERED)).isEqualTo(match);
  }

  @ParameterizedTest
  @CsvSource({
    "http://schemas.xmlsoap.org/ws/2005/04/discovery/strcmp0, onvif://www.onvif.org/location/, true",
    "http://schemas.xmlsoap.org/ws/2005/04/discovery/strcmp0, onvif://www.onvif.org/location, false",
    "http://schemas.xmlsoap.org/ws/2005/04/discovery/ldap, onvif://www.onvif.org/location/, false",
  })
  void matchByAnotherRule(String rule, String wanted, boolean match) {
    assertThat(new Scopes(rule, List.of(wanted)).match(OFFERED)).isEqualTo(match);
  }
}
