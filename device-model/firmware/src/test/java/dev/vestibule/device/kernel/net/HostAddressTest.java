package dev.vestibule.device.kernel.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class HostAddressTest {

  private final HostAddress four = new HostAddress("192.168.0.90", 24);
  private final HostAddress six = new HostAddress("2001:DB8:0:0::1", 64);

  @Test
  void knowsItsSubnet() {
    assertThat(four.mask()).isEqualTo("255.255.255.0");
    assertThat(four.broadcast()).isEqualTo("192.168.0.255");
    assertThat(new HostAddress("10.1.2.3", 12).mask()).isEqualTo("255.240.0.0");
    assertThat(new HostAddress("10.1.2.3", 12).broadcast()).isEqualTo("10.15.255.255");
  }

  @Test
  void isWrittenInTheUsualWay() {
    assertThat(six.address()).isEqualTo("2001:db8::1");
  }

  @Test
  void reachesItsSubnetAndGroupsAlone() {
    assertThat(four.reaches("192.168.0.1")).isTrue();
    assertThat(four.reaches("192.168.1.1")).isFalse();
    assertThat(four.reaches("239.255.255.250")).isTrue();
    assertThat(four.reaches("2001:db8::2")).isFalse();
    assertThat(six.reaches("2001:db8::2")).isTrue();
    assertThat(six.reaches("2001:db8:1::2")).isFalse();
  }

  @Test
  void readsMasks() {
    assertThat(HostAddress.prefixLength("255.255.255.0")).hasValue(24);
    assertThat(HostAddress.prefixLength("0.0.0.0")).hasValue(0);
    assertThat(HostAddress.prefixLength("255.255.255.255")).hasValue(32);
    assertThat(HostAddress.prefixLength("255.0.255.0")).isEmpty();
    assertThat(HostAddress.prefixLength("mask")).isEmpty();
  }

  @Test
  void refusesWhatIsNoAddress() {
    assertThatThrownBy(() -> new HostAddress("192.168.0.900", 24)).hasMessageContaining("900");
    assertThatThrownBy(() -> new HostAddress("192.168.0.90", 33)).hasMessageContaining("33");
  }
}
