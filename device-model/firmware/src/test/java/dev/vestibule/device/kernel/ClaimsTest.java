package dev.vestibule.device.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.device.kernel.action.Claims;
import dev.vestibule.device.kernel.loop.DeviceLoop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {

  private final ManualTime time = new ManualTime();
  private final DeviceLoop loop =
      new DeviceLoop(
          time,
          failure -> {
            throw failure;
          });
  private final List<String> shown = new ArrayList<>();
  private final Claims<String> lamp = new Claims<>(loop, "dark", shown::add);

  @Test
  void goesBackWhenTheTimeOfAClaimIsOver() {
    lamp.claim("red", Duration.ofSeconds(3));

    time.advance(Duration.ofSeconds(3));

    assertThat(shown).containsExactly("red", "dark");
  }

  @Test
  void theYoungestClaimWinsAndDoesNotCutTheOlderOneShort() {
    lamp.claim("red", Duration.ofSeconds(5));
    lamp.claim("green", Duration.ofSeconds(1));

    time.advance(Duration.ofSeconds(2));
    assertThat(lamp.state()).isEqualTo("red");
    time.advance(Duration.ofSeconds(3));

    assertThat(shown).containsExactly("red", "green", "red", "dark");
  }

  @Test
  void aLastingStateCountsWhenNobodyClaims() {
    Runnable end = lamp.claim("red");
    lamp.set("white");
    assertThat(lamp.state()).isEqualTo("red");

    end.run();
    end.run();

    assertThat(shown).containsExactly("red", "white");
  }

  @Test
  void normalDropsAllClaimsAndTheirTimers() {
    lamp.claim("red", Duration.ofSeconds(5));
    lamp.set("white");

    lamp.toNormal();

    assertThat(lamp.state()).isEqualTo("dark");
    assertThat(loop.timers()).isZero();
  }
}
