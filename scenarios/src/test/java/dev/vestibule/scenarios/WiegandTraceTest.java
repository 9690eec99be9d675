package dev.vestibule.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.ChipType;
import dev.vestibule.hal.Transponder;
import dev.vestibule.scenarios.junit.WithDoorStation;
import dev.vestibule.scenarios.peer.Installer;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.trace.VcdExport;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What a waveform viewer shows of the data lines. */
@WithDoorStation
class WiegandTraceTest {

  private static final Map<String, Character> LINES = Map.of("reader.d0", '0', "reader.d1", '1');

  /** A line that was low. */
  private record Pulse(char bit, long micros, long width) {}

  @Test
  void aCardOf26BitsIs26Pulses(Installer installer, Bench bench) throws IOException {
    assertThat(installer.set("Reader.Protocol", "Wiegand")).isEmpty();
    String bits = "10111011000000110010000110";
    var card = Transponder.of(ChipType.HID_PROX, new Bits(new BigInteger(bits, 2), 26));

    List<Pulse> pulses =
        pulses(bench, () -> bench.card().hold(card, Duration.ofMillis(100)), Duration.ofSeconds(1));

    assertThat(digits(pulses)).isEqualTo(bits);
    assertThat(pulses).extracting(Pulse::width).containsOnly(40L);
    assertThat(gaps(pulses)).containsOnly(2_000L);
  }

  @Test
  void aPinIsAFrameForEachKey(Installer installer, Bench bench) throws IOException {
    assertThat(installer.set("Reader.Protocol", "Wiegand")).isEmpty();

    List<Pulse> pulses =
        pulses(
            bench,
            () -> bench.keypad().type("1234", Duration.ofMillis(150)),
            Duration.ofSeconds(2));

    assertThat(digits(pulses)).isEqualTo("0001001000110100");
    assertThat(pulses).extracting(Pulse::width).containsOnly(40L);
    assertThat(gaps(pulses))
        .containsExactly(
            2_000L, 2_000L, 2_000L, 25_040L, 2_000L, 2_000L, 2_000L, 25_040L, 2_000L, 2_000L,
            2_000L, 25_040L, 2_000L, 2_000L, 2_000L);
  }

  private static List<Pulse> pulses(Bench bench, Runnable deed, Duration patience)
      throws IOException {
    long since = bench.clock().nanos();
    deed.run();
    bench.clock().advance(patience);
    var vcd = new StringBuilder();
    VcdExport.write(bench.trace(), since, vcd);
    return pulses(vcd.toString());
  }

  /** Reads the two data lines of a value change dump in nanoseconds. */
  private static List<Pulse> pulses(String vcd) {
    assertThat(vcd).contains("$timescale 1 ns $end");
    Map<String, Character> codes = new HashMap<>();
    Map<Character, Long> low = new HashMap<>();
    List<Pulse> pulses = new ArrayList<>();
    long now = 0;
    for (String line : vcd.lines().toList()) {
      String[] words = line.split(" ");
      if (line.startsWith("$var wire 1 ") && LINES.containsKey(words[4])) {
        codes.put(words[3], LINES.get(words[4]));
      } else if (line.startsWith("#")) {
        now = Long.parseLong(line.substring(1));
      } else if (line.matches("[01].+") && codes.containsKey(line.substring(1))) {
        char bit = codes.get(line.substring(1));
        if (line.startsWith("0")) low.put(bit, now);
        else if (low.containsKey(bit)) pulses.add(pulse(bit, low.remove(bit), now));
      }
    }
    return pulses;
  }

  private static Pulse pulse(char bit, long from, long to) {
    return new Pulse(bit, from / 1_000, (to - from) / 1_000);
  }

  private static String digits(List<Pulse> pulses) {
    return pulses.stream().map(it -> "" + it.bit()).collect(Collectors.joining());
  }

  private static List<Long> gaps(List<Pulse> pulses) {
    return LongStream.range(1, pulses.size())
        .mapToObj(i -> pulses.get((int) i).micros() - pulses.get((int) i - 1).micros())
        .toList();
  }
}
