package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Board;
import dev.vestibule.hal.PowerSource;
import dev.vestibule.hal.SdSlot;
import dev.vestibule.hal.Volume;
import dev.vestibule.hal.contract.SdSlotContract;
import dev.vestibule.hal.contract.VolumeContract;
import dev.vestibule.virtual.board.Boards;
import dev.vestibule.virtual.board.VirtualBoard;
import dev.vestibule.virtual.part.PowerLost;
import dev.vestibule.virtual.part.VirtualVolume;
import dev.vestibule.virtual.storage.PowerCut;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;

/** The memory for settings, the SD slot and the card in it. */
class StorageContractTest {

  @Nested
  class Flash extends VolumeContract {
    Flash() {
      super(new OnUnit(Boards.small(), Board::flash, VirtualBoard::flash));
    }
  }

  @Nested
  class SdCard extends VolumeContract {
    SdCard() {
      super(
          new OnUnit(
              Boards.large(),
              it -> it.sdSlot().read().orElseThrow(),
              it -> it.sdSlot().card().orElseGet(() -> it.sdSlot().insert(1))));
    }
  }

  @Nested
  class Slot extends SdSlotContract {
    Slot() {
      super(new SlotOnUnit());
    }
  }

  private static final class OnUnit extends Unit implements VolumeContract.VolumeRig {

    private final Function<Board, Volume> volume;
    private final VirtualVolume hardware;

    OnUnit(
        VirtualBoard board,
        Function<Board, Volume> volume,
        Function<VirtualBoard, VirtualVolume> hardware) {
      super(board);
      this.volume = volume;
      this.hardware = hardware.apply(board);
      start(new PowerSource.Dc(12));
    }

    @Override
    public Volume volume() {
      return volume.apply(program());
    }

    @Override
    public void cutPowerAt(int change, Moment moment) {
      hardware.cutPower(
          PowerCut.at(hardware.writePoints() + change, PowerCut.Moment.valueOf(moment.name())));
    }

    @Override
    public boolean completes(Runnable program) {
      try {
        program.run();
        return true;
      } catch (PowerLost failed) {
        return false;
      }
    }

    @Override
    public void powerBack() {
      hardware.cutPower(PowerCut.NEVER);
      start(new PowerSource.Dc(12));
    }
  }

  private static final class SlotOnUnit extends Unit implements SdSlotContract.SdSlotRig {

    @Override
    public SdSlot slot() {
      return program().sdSlot();
    }

    @Override
    public void insert() {
      bench.sd().insert(1);
    }

    @Override
    public void remove() {
      bench.sd().remove();
    }
  }
}
