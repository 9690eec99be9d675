package dev.vestibule.device.kernel.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LocalZoneTest {

  private final LocalZone zone = LocalZone.of(ZoneId.of("Europe/Stockholm").getRules()::getOffset);

  @Test
  void isUtcUntilSomebodyKnowsBetter() {
    assertThat(new LocalZone().local(Instant.EPOCH)).hasToString("1970-01-01T00:00Z");
  }

  @Test
  void whatClocksShowOnceIsOneMoment() {
    assertThat(moment("2026-01-31T12:00:00")).hasToString("2026-01-31T11:00:00Z");
    assertThat(moment("2026-07-01T12:00:00")).hasToString("2026-07-01T10:00:00Z");
  }

  @Test
  void ofTwoMomentsTheEarlierIsMeant() {
    assertThat(moment("2026-10-25T02:30:00")).hasToString("2026-10-25T00:30:00Z");
  }

  @Test
  void whatClocksNeverShowCountsFromBefore() {
    assertThat(moment("2026-03-29T02:30:00")).hasToString("2026-03-29T01:30:00Z");
  }

  private Instant moment(String local) {
    return zone.moment(LocalDateTime.parse(local));
  }
}
