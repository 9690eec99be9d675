package dev.vestibule.app.bench.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

  private final Guard local = guard("127.0.0.1");

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1:8207", "localhost:8207", "LOCALHOST", "[::1]:8207"})
  void programs_on_this_machine_come_in(String host) {
    assertThat(local.refusal(Optional.of(host), Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example:8207",
        "127.0.0.1.evil.example",
        "localhost.",
        "192.168.0.7",
        "",
        "["
      })
  void a_name_that_was_made_to_point_here_does_not(String host) {
    assertThat(local.refusal(Optional.of(host), Optional.empty())).isPresent();
  }

  @Test
  void a_request_says_whom_it_is_for() {
    assertThat(local.refusal(Optional.empty(), Optional.empty())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "null", "http://127.0.0.1:9999", "http://localhost:8207"})
  void pages_of_other_places_do_not_come_in(String origin) {
    assertThat(local.refusal(Optional.of("127.0.0.1:8207"), Optional.of(origin))).isPresent();
  }

  @Test
  void pages_of_its_own_do() {
    assertThat(local.refusal(Optional.of("127.0.0.1:8207"), Optional.of("http://127.0.0.1:8207")))
        .isEmpty();
  }

  @Test
  void bound_to_every_address_it_takes_any_address_but_no_name() {
    Guard everywhere = guard("0.0.0.0");
    assertThat(everywhere.refusal(Optional.of("192.168.0.7:8207"), Optional.empty())).isEmpty();
    assertThat(everywhere.refusal(Optional.of("evil.example"), Optional.empty())).isPresent();
  }

  private static Guard guard(String address) {
    try {
      return new Guard(InetAddress.getByName(address));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }
}
