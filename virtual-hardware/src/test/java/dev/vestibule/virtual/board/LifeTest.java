package dev.vestibule.virtual.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.DeviceTime;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Light;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.Processor.StartCause;
import dev.vestibule.hal.Relay;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.part.PowerLost;
import dev.vestibule.virtual.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifeTest {

  private static final Duration BOOT = Duration.ofSeconds(2);

  private final Timeline time = new Timeline(Instant.parse("2026-01-31T14:32:00Z"));
  private final VirtualBoard board =
      new VirtualBoard(BoardFile.shipped("a8207-ve-mk2"), new MacAddress(0xB8A44F000001L), time, 1);
  private final Bench bench = new Bench(board);
  private final List<String> log = new ArrayList<>();
  private final List<Board> seen = new ArrayList<>();

  private void install(Program program) {
    board.install(
        it -> {
          log.add("boot " + it.processor().startCause());
          seen.add(it);
          program.boot(it);
          return () -> log.add("halt");
        });
  }

  private void powerOn() {
    bench.power().supply(new PowerSource.PoeClass4());
    time.advance(BOOT);
  }

  @Test
  void theProgramStartsAfterTheBootLoader() {
    install(it -> () -> {});
    bench.power().supply(new PowerSource.PoeClass4());
    time.advance(BOOT.minusNanos(1));
    assertThat(log).isEmpty();
    time.advance(Duration.ofNanos(1));
    assertThat(log).containsExactly("boot " + StartCause.POWER_ON);
  }

  @Test
  void aPowerCutHaltsTheProgramAndOpensWhatItDroveAtOnce() {
    install(
        it -> {
          it.relays().getFirst().drive(Circuit.CLOSED);
          it.lamp(LampName.STATUS).show(Light.OFF);
          return () -> {};
        });
    powerOn();
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.CLOSED);
    bench.power().cut();
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
    assertThat(log).containsExactly("boot POWER_ON", "halt");
  }

  @Test
  void nothingOfADeadProgramReachesTheBoard() {
    install(it -> () -> {});
    powerOn();
    Relay relay = seen.getFirst().relays().getFirst();
    DeviceTime time = seen.getFirst().time();
    bench.power().cut();
    powerOn();
    assertThatThrownBy(() -> relay.drive(Circuit.CLOSED)).isInstanceOf(PowerLost.class);
    time.alarm(0, () -> log.add("dead"));
    board.bus().time().settle();
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
    assertThat(log).containsExactly("boot POWER_ON", "halt", "boot POWER_ON");
  }

  @Test
  void aDeadProgramsAlarmAndWatchersAreNeverCalled() {
    install(
        it -> {
          it.time().alarm(it.time().nanos() + 5_000_000_000L, () -> log.add("alarm"));
          it.callButton().watch(change -> log.add("button"));
          return () -> {};
        });
    powerOn();
    bench.power().cut();
    bench.callButton().press(Duration.ofMillis(100));
    time.advance(Duration.ofMinutes(1));
    assertThat(log).containsExactly("boot POWER_ON", "halt");
  }

  @Test
  void codeThatPullsThePowerItselfIsUnwound() {
    install(
        it -> {
          it.callButton()
              .watch(
                  change -> {
                    bench.power().cut();
                    it.relays().getFirst().drive(Circuit.CLOSED);
                    log.add("never");
                  });
          return () -> {};
        });
    powerOn();
    bench.callButton().press(Duration.ofMillis(100));
    assertThat(log).containsExactly("boot POWER_ON", "halt");
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
  }

  @Test
  void aResetLetsTheWatcherReturnAndStartsAnew() {
    install(
        it -> {
          it.callButton()
              .watch(
                  change -> {
                    it.processor().reset();
                    it.relays().getFirst().drive(Circuit.CLOSED);
                    log.add("last words");
                  });
          it.time().alarm(it.time().nanos() + 3_000_000_000L, () -> log.add("alarm"));
          return () -> {};
        });
    powerOn();
    bench.callButton().hold();
    assertThat(board.relay(1).circuit()).isEqualTo(Circuit.OPEN);
    time.advance(BOOT);
    assertThat(log).containsExactly("boot POWER_ON", "last words", "halt", "boot RESET");
  }

  @Test
  void aWatchdogThatIsNotKickedStartsTheProgramAnew() {
    install(
        it -> {
          if (it.processor().startCause() == StartCause.POWER_ON) {
            it.watchdog().arm(Duration.ofSeconds(10));
          }
          it.callButton().watch(change -> it.watchdog().kick());
          return () -> {};
        });
    powerOn();
    time.advance(Duration.ofSeconds(9));
    bench.callButton().hold();
    time.advance(Duration.ofSeconds(9));
    assertThat(log).containsExactly("boot POWER_ON");
    time.advance(Duration.ofSeconds(1).plus(BOOT));
    assertThat(log).containsExactly("boot POWER_ON", "halt", "boot WATCHDOG");
  }

  @Test
  void partsOfOneRunAreEqualToThemselves() {
    install(it -> () -> {});
    powerOn();
    Board running = seen.getFirst();
    assertThat(running.relays().getFirst()).isEqualTo(running.relays().getFirst());
    assertThat(running.relays().getFirst()).isNotEqualTo(running.relays().get(1));
  }
}
