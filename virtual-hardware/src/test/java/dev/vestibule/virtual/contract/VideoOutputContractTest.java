package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Frame;
import dev.vestibule.hal.VideoOutput;
import dev.vestibule.hal.contract.VideoOutputContract;
import java.util.Optional;

class VideoOutputContractTest extends VideoOutputContract {

  VideoOutputContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements VideoOutputRig {

    @Override
    public VideoOutput output() {
      return program().videoOutput();
    }

    @Override
    public void plug(boolean in) {
      if (in) bench.hdmi().plug();
      else bench.hdmi().unplug();
    }

    @Override
    public Optional<Frame> shown() {
      return bench.hdmi().picture();
    }
  }
}
