package dev.vestibule.gui.present;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.gui.feed.PeerFeed.Peer;
import dev.vestibule.gui.present.WiringLook.Drive;
import dev.vestibule.gui.present.WiringLook.PanelLine;
import dev.vestibule.hal.Circuit;
import dev.vestibule.hal.MacAddress;
import dev.vestibule.virtual.bench.Bench;
import dev.vestibule.virtual.board.BoardFile;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.Wired;
import dev.vestibule.virtual.time.Timeline;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WiringHandsTest {

  private final VirtualBoard board =
      new VirtualBoard(
          BoardFile.shipped("a8207-ve-mk2"),
          new MacAddress(0xB8A44F000001L),
          new Timeline(Instant.EPOCH),
          1);
  private final Bench bench = new Bench(board);
  private final WiringHands hands = new WiringHands(bench, new DeafPeers(bench), Runnable::run);

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aPanelIsWiredAndTakenOff() {
    hands.wire(Peer.OSDP_PANEL);
    assertThat(hands.look().seen().peer()).isEqualTo(Peer.OSDP_PANEL);
    hands.wire(Peer.NOTHING);
    assertThat(hands.look().seen().peer()).isEqualTo(Peer.NOTHING);
  }

  @Test
  void wiresAreSwappedAndPutRight() {
    hands.swapped(true);
    assertThat(hands.look().swapped()).isTrue();
    hands.swapped(false);
    assertThat(hands.look().swapped()).isFalse();
  }

  @Test
  void noiseCouplesInUntilItIsTakenAway() {
    hands.noisy(true);
    assertThat(hands.look().noisy()).isTrue();
    hands.noisy(false);
    assertThat(hands.look().noisy()).isFalse();
  }

  @Test
  void aLineIsTiedToGroundWhileItIsActive() {
    hands.line(PanelLine.LED_1, 2);
    hands.drive(PanelLine.LED_1, true);
    assertThat(board.ioPort("io2").wired()).isEqualTo(new Wired.Switch(Circuit.CLOSED));
    assertThat(hands.look().line(PanelLine.LED_1)).isEqualTo(new Drive(2, true));
    hands.line(PanelLine.LED_1, 0);
    assertThat(board.ioPort("io2").wired()).isEqualTo(new Wired.Nothing());
  }

  @Test
  void aPinTakesOneLine() {
    hands.line(PanelLine.LED_1, 2);
    hands.line(PanelLine.BEEPER, 2);
    assertThat(hands.look().line(PanelLine.LED_1)).isEqualTo(Drive.NONE);
    assertThat(hands.look().line(PanelLine.BEEPER)).isEqualTo(new Drive(2, false));
  }
}
