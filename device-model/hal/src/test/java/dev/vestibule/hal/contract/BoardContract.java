package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.IoPort;
import dev.vestibule.hal.LampName;
import dev.vestibule.hal.Relay;
import dev.vestibule.hal.Supply;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is true of every board as a whole. */
public abstract class BoardContract {

  private final Board board;

  /** This board, as a program got it. */
  protected BoardContract(Board board) {
    this.board = board;
  }

  @Test
  void theSerialNumberIsTheAddressWithoutColons() {
    assertThat(board.identity().serialNumber()).isEqualTo(board.identity().mac().compact());
    assertThat(board.network().mac()).isEqualTo(board.identity().mac());
    assertThat(board.identity().model()).isNotBlank();
    assertThat(board.identity().hardwareId()).isNotBlank();
  }

  @Test
  void aPartIsTheSameEachTimeItIsAskedFor() {
    assertThat(board.keypad()).isEqualTo(board.keypad());
    assertThat(board.relays()).isEqualTo(board.relays());
    assertThat(board.ioPorts()).isEqualTo(board.ioPorts());
    assertThat(board.supplies()).isEqualTo(board.supplies());
    assertThat(board.microphone()).isEqualTo(board.microphone());
    assertThat(board.lamp(LampName.DOOR)).isEqualTo(board.lamp(LampName.DOOR));
  }

  @Test
  void everyLampIsAnotherOne() {
    assertThat(Arrays.stream(LampName.values()).map(board::lamp)).doesNotHaveDuplicates();
  }

  @Test
  void soundGoesOutAtThreePlacesAndComesInAtTwo() {
    assertThat(List.of(board.speaker(), board.lineOut(), board.telecoil())).doesNotHaveDuplicates();
    assertThat(board.microphone()).isNotEqualTo(board.lineIn());
  }

  @Test
  void signalsHaveNamesOfTheirOwn() {
    Stream<String> names =
        Stream.of(
                board.relays().stream().map(Relay::name),
                board.ioPorts().stream().map(IoPort::name),
                board.supplies().stream().map(Supply::name))
            .flatMap(all -> all);
    assertThat(names).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void aSupplyHasAVoltageAndALimit() {
    assertThat(board.supplies())
        .allSatisfy(
            supply -> {
              assertThat(supply.volts()).isPositive();
              assertThat(supply.limitMilliamps()).isPositive();
            });
  }
}
