package dev.vestibule.virtual.contract;

import dev.vestibule.hal.VideoEncoder;
import dev.vestibule.hal.contract.VideoEncoderContract;

class VideoEncoderContractTest extends VideoEncoderContract {

  VideoEncoderContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements EncoderRig {

    @Override
    public VideoEncoder encoder() {
      return program().videoEncoder();
    }
  }
}
