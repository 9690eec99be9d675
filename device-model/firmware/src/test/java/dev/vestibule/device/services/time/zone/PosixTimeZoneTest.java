package dev.vestibule.device.services.time.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PosixTimeZoneTest {

  /** Their changes of the next decades are listed one by one, since they follow the moon. */
  private static final Set<String> BY_THE_MOON =
      Set.of("Africa/Casablanca", "Africa/El_Aaiun", "Asia/Gaza", "Asia/Hebron");

  private static final Instant FROM = Instant.parse("2027-01-01T00:00:00Z");
  private static final Instant MOON_UNTIL = Instant.parse("2090-01-01T00:00:00Z");
  private static final Instant UNTIL = Instant.parse("2140-01-01T00:00:00Z");

  @Property
  void agreesWithTheTimeZoneDatabaseForEachOfItsStrings(
      @ForAll("names") String name, @ForAll("seconds") long second) {
    Instant moment = Instant.ofEpochSecond(second);
    if (BY_THE_MOON.contains(name) && moment.isBefore(MOON_UNTIL)) return;

    assertThat(zone(TimeZones.posix(name).orElseThrow()).at(moment))
        .as(name + " at " + moment)
        .isEqualTo(ZoneId.of(name).getRules().getOffset(moment));
  }

  @Test
  void agreesInTheSecondsAroundEachChange() {
    for (String name : TimeZones.names()) {
      if (BY_THE_MOON.contains(name)) continue;
      var rules = ZoneId.of(name).getRules();
      PosixTimeZone zone = zone(TimeZones.posix(name).orElseThrow());
      Instant moment = FROM;
      for (var next = rules.nextTransition(moment);
          next != null && moment.isBefore(MOON_UNTIL);
          next = rules.nextTransition(moment)) {
        moment = next.getInstant();
        assertThat(zone.at(moment.minusSeconds(1))).as(name).isEqualTo(next.getOffsetBefore());
        assertThat(zone.at(moment)).as(name).isEqualTo(next.getOffsetAfter());
      }
    }
  }

  @Property
  void readsAnyTextWithoutHarm(@ForAll("texts") String text) {
    PosixTimeZone.parse(text)
        .ifPresent(
            zone -> {
              assertThat(zone.text()).isEqualTo(text);
              assertThat(zone.at(FROM)).isNotNull();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTC0 | 2026-07-01T00:00:00Z | Z",
        "<+03>-3 | 2026-07-01T00:00:00Z | +03:00",
        "<-0330>3:30 | 2026-07-01T00:00:00Z | -03:30",
        "ABC-1:02:03 | 2026-07-01T00:00:00Z | +01:02:03",
        "EST5EDT | 2026-07-01T00:00:00Z | -04:00",
        "EST5EDT | 2026-12-01T00:00:00Z | -05:00",
        "LHST-10:30LHDT-11,M10.1.0,M4.1.0 | 2026-01-01T00:00:00Z | +11:00",
        "ABC0DEF,J60,J61 | 2028-02-29T12:00:00Z | Z",
        "ABC0DEF,J60,J61 | 2028-03-01T12:00:00Z | +01:00",
        "ABC0DEF,59,60 | 2028-02-29T12:00:00Z | +01:00",
        "ABC0DEF,59,60 | 2027-03-01T12:00:00Z | +01:00",
        "XXX3EDT4,0/0,J365/23 | 2026-01-01T03:30:00Z | -04:00",
        "XXX3EDT4,0/0,J365/23 | 2026-12-31T23:59:59Z | -04:00"
      })
  void tellsTheOffset(String text, Instant moment, String offset) {
    assertThat(zone(text).at(moment)).isEqualTo(ZoneOffset.of(offset));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UTC",
        "CE-1",
        "CET+-1",
        "CET-25",
        "CET-19",
        "CET-1CEST,M3.5.0",
        "CET-1CEST,M13.5.0,M10.5.0",
        "CET-1CEST,M3.6.0,M10.5.0",
        "CET-1CEST,M3.5.7,M10.5.0",
        "CET-1CEST,J0,J365",
        "CET-1CEST,J1,J366",
        "CET-1CEST,1,366",
        "CET-1CEST,M3.5.0/168,M10.5.0",
        "CET-1CEST,M3.5.0,M10.5.0/3,",
        "CET-1,M3.5.0,M10.5.0",
        "<+0>0",
        "Europe/Stockholm",
        "CET-1CEST,M3.5.0,M10.5.0\n"
      })
  void refusesWhatIsNoTimeZone(String text) {
    assertThat(PosixTimeZone.parse(text)).isEmpty();
  }

  @Test
  void refusesWhatIsTooLong() {
    assertThat(PosixTimeZone.parse("A".repeat(99) + "0")).isPresent();
    assertThat(PosixTimeZone.parse("A".repeat(100) + "0")).isEmpty();
  }

  @Test
  void withoutSummerKeepsStandardTime() {
    PosixTimeZone zone = zone("CET-1CEST,M3.5.0,M10.5.0/3").withoutSummer();

    assertThat(zone.at(Instant.parse("2026-07-01T00:00:00Z"))).isEqualTo(ZoneOffset.ofHours(1));
    assertThat(zone.text()).isEqualTo("CET-1CEST,M3.5.0,M10.5.0/3");
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(TimeZones.names());
  }

  @Provide
  Arbitrary<Long> seconds() {
    return Arbitraries.longs().between(FROM.getEpochSecond(), UNTIL.getEpochSecond());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("CET<>+-0123456789,./:MJ").ofMaxLength(40);
  }

  private static PosixTimeZone zone(String text) {
    return PosixTimeZone.parse(text).orElseThrow();
  }
}
