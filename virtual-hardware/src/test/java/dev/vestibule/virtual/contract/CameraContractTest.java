package dev.vestibule.virtual.contract;

import dev.vestibule.hal.Camera;
import dev.vestibule.hal.contract.CameraContract;
import java.util.OptionalDouble;

class CameraContractTest extends CameraContract {

  CameraContractTest() {
    super(new OnUnit());
  }

  private static final class OnUnit extends Unit implements CameraRig {

    @Override
    public Camera camera() {
      return program().camera();
    }

    @Override
    public void light(boolean bright) {
      var lux = OptionalDouble.of(bright ? 10_000 : 0);
      board.bus().time().act(() -> board.scene().daylight(lux));
    }
  }
}
