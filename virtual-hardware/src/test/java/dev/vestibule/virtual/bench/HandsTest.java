package dev.vestibule.virtual.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.vestibule.hal.Bits;
import dev.vestibule.hal.Board;
import dev.vestibule.hal.Frame;
import dev.vestibule.hal.NetworkInterface.Link;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.ReaderConnector.Line;
import dev.vestibule.hal.ReaderConnector.Pulse;
import dev.vestibule.hal.ReaderConnector.Use;
import dev.vestibule.virtual.bench.BoardView.CardView;
import dev.vestibule.virtual.bench.BoardView.HdmiView;
import dev.vestibule.virtual.bench.BoardView.NetworkView;
import dev.vestibule.virtual.bench.BoardView.PictureSize;
import dev.vestibule.virtual.bench.BoardView.SwitchPortView;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.part.PanelFrame;
import dev.vestibule.virtual.sound.Level;
import dev.vestibule.virtual.sound.Tone;
import dev.vestibule.virtual.sound.WavFile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What hands do reaches the program, and what the program does is seen and heard. */
class HandsTest {

  private static final long SECOND = 1_000_000_000L;

  private final Bench bench = new Bench(Boards.large());
  private final List<Board> running = new ArrayList<>();
  private final List<Object> heard = new ArrayList<>();

  private Board boot(Consumer<Board> program) {
    bench
        .board()
        .install(
            it -> {
              running.add(it);
              program.accept(it);
              return () -> {};
            });
    bench.power().supply(new PowerSource.PoeClass4());
    bench.clock().advance(Duration.ofSeconds(2));
    return running.getLast();
  }

  @Test
  void aPulledNetworkCableIsALostLink() {
    boot(it -> it.network().link().watch(change -> heard.add(change.value())));
    bench.network().lossPercent(30);
    bench.network().delayMillis(250);
    bench.network().down();
    assertThat(bench.view().network())
        .isEqualTo(new NetworkView(Link.DOWN, 30, 250, new SwitchPortView(true, "", 0, List.of())));
    assertThat(bench.board().network().lost()).isTrue();
    bench.network().up();
    assertThat(heard).containsExactly(Link.DOWN, Link.UP);
    assertThat(bench.view().power().on()).isTrue();
  }

  @Test
  void anSdCardIsSeenByTheProgramWhileItIsIn() {
    Board unit = boot(it -> it.sdSlot().watch(change -> heard.add(change.value().isPresent())));
    bench.sd().insert(64);
    unit.sdSlot().read().orElseThrow().write("film", new byte[1000]);
    assertThat(card()).contains(new CardView(64, 1000, 0));
    bench.sd().wearPercent(85);
    assertThat(unit.sdSlot().read().orElseThrow().wearPercent()).isEqualTo(85);
    bench.sd().remove();
    assertThat(card()).isEmpty();
    assertThat(heard).containsExactly(true, false);
  }

  @Test
  void anSdCardIsSeenWithoutPowerToo() {
    bench.sd().insert(32);
    assertThat(card()).contains(new CardView(32, 0, 0));
  }

  @Test
  void aHitIsFelt() {
    boot(it -> it.shock().watch(shock -> heard.add(shock.strength())));
    bench.shock().hit(0.8);
    assertThat(heard).containsExactly(0.8);
  }

  @Test
  void aToneAtTheMicrophoneIsHeardByTheProgram() {
    Board unit = boot(it -> {});
    bench.sound().tone(1000, -20, 2);
    bench.clock().advance(Duration.ofSeconds(1));
    short[] samples = new short[16_000];
    unit.microphone().read(unit.time().nanos() - SECOND, samples);
    assertThat(Level.dbfs(samples)).isCloseTo(-20, within(0.1));
    unit.lineIn().read(unit.time().nanos() - SECOND, samples);
    assertThat(Level.dbfs(samples)).isLessThan(-60);
  }

  @Test
  void whatTheProgramPlaysIsHeardAtTheSpeaker() throws IOException {
    Board unit = boot(it -> {});
    short[] samples = new short[16_000];
    var tone = new Tone(500, -6, 1);
    for (int i = 0; i < samples.length; i++) samples[i] = Level.sample(tone.at(i / 16_000.0));
    unit.speaker().play(samples);
    bench.clock().advance(Duration.ofMillis(500));
    assertThat(bench.view().speaker().playing()).isTrue();
    assertThat(bench.view().speaker().levelDbfs()).isCloseTo(-6, within(0.2));
    bench.clock().advance(Duration.ofMillis(500));
    assertThat(WavFile.read(bench.speaker().wav(Duration.ofSeconds(1))).samples())
        .containsExactly(samples);
    assertThat(bench.view().speaker().playing()).isFalse();
  }

  @Test
  void aMonitorShowsThePictureWhileItIsPluggedIn() {
    Board unit = boot(it -> it.videoOutput().monitor().watch(it2 -> heard.add(it2.value())));
    var frame = new Frame(4, 2, new int[8], 0);
    unit.videoOutput().show(frame);
    assertThat(bench.hdmi().picture()).isEmpty();
    bench.hdmi().plug();
    assertThat(bench.hdmi().picture()).contains(frame);
    assertThat(bench.view().hdmi())
        .isEqualTo(new HdmiView(true, Optional.of(new PictureSize(4, 2))));
    bench.hdmi().unplug();
    assertThat(bench.view().hdmi()).isEqualTo(new HdmiView(false, Optional.empty()));
    assertThat(heard).containsExactly(true, false);
  }

  @Test
  void aWiegandPanelReceivesAFrameAfterItsSilence() {
    Board unit = boot(it -> it.readerConnector().use(Use.WIEGAND));
    bench.readerConnector().wiegand();
    unit.readerConnector().pulse(train("1011"));
    bench.clock().advance(Duration.ofMillis(15));
    assertThat(bench.readerConnector().frames()).isEmpty();
    bench.clock().advance(Duration.ofMillis(2));
    unit.readerConnector().pulse(train("0110"));
    bench.clock().advance(Duration.ofMillis(100));
    assertThat(bench.readerConnector().frames())
        .extracting(PanelFrame::bits)
        .containsExactly(Bits.ofHex("B"), Bits.ofHex("6"));
    assertThat(bench.view().readerConnector().bitsSent()).isEqualTo(8);
    assertThat(bench.view().readerConnector().frames()).hasSize(2);
  }

  @Test
  void aWiegandPanelTakesNoPulseThatIsTooLong() {
    Board unit = boot(it -> it.readerConnector().use(Use.WIEGAND));
    bench.readerConnector().wiegand();
    unit.readerConnector()
        .pulse(
            List.of(
                new Pulse(Line.DATA1, Duration.ZERO, Duration.ofNanos(40_000)),
                new Pulse(Line.DATA0, Duration.ofMillis(2), Duration.ofNanos(201_000))));
    bench.clock().advance(Duration.ofMillis(100));
    assertThat(bench.readerConnector().frames())
        .extracting(PanelFrame::bits)
        .containsExactly(Bits.ofHex("1", 1));
  }

  @Test
  void anOsdpPanelAndTheUnitHearEachOther() {
    Board unit =
        boot(
            it -> {
              it.readerConnector().use(Use.RS485);
              it.readerConnector().watch(received -> heard.add(received.bytes().length));
            });
    bench.readerConnector().osdp(9_600);
    unit.readerConnector().transmit(new byte[] {0x53, 0x00});
    bench.readerConnector().send(new byte[] {0x53, 0x01, 0x02});
    bench.clock().advance(Duration.ofSeconds(1));
    assertThat(heard).containsExactly(3);
    assertThat(bench.readerConnector().frames())
        .extracting(PanelFrame::bits)
        .containsExactly(Bits.ofHex("5300"));
  }

  private Optional<CardView> card() {
    return bench.view().sd().orElseThrow().card();
  }

  private static List<Pulse> train(String bits) {
    List<Pulse> train = new ArrayList<>();
    for (int i = 0; i < bits.length(); i++) {
      Line line = bits.charAt(i) == '1' ? Line.DATA1 : Line.DATA0;
      train.add(new Pulse(line, Duration.ofMillis(2L * i), Duration.ofNanos(40_000)));
    }
    return train;
  }
}
