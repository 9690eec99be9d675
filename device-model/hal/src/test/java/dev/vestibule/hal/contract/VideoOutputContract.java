package dev.vestibule.hal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vestibule.hal.Frame;
import dev.vestibule.hal.VideoOutput;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is true of every video output. Its plug is an {@link InputContract}. */
public abstract class VideoOutputContract {

  private static final Frame PICTURE = new Frame(4, 2, new int[8], 0);

  private final VideoOutputRig rig;

  /** An output on this rig. */
  protected VideoOutputContract(VideoOutputRig rig) {
    this.rig = rig;
  }

  /** A monitor. */
  public interface VideoOutputRig extends Rig {

    /** The output. */
    VideoOutput output();

    /** Plugs the monitor in or pulls it out. */
    void plug(boolean in);

    /** What the monitor shows. */
    Optional<Frame> shown();
  }

  @Test
  void aMonitorShowsThePictureUntilItIsBlanked() {
    rig.plug(true);
    assertThat(rig.shown()).isEmpty();
    rig.output().show(PICTURE);
    assertThat(rig.shown()).contains(PICTURE);
    rig.output().blank();
    assertThat(rig.shown()).isEmpty();
  }

  @Test
  void withoutAMonitorNobodySeesItAndOneThatIsPluggedInLaterDoes() {
    rig.output().show(PICTURE);
    assertThat(rig.output().monitor().read()).isFalse();
    assertThat(rig.shown()).isEmpty();
    rig.plug(true);
    assertThat(rig.output().monitor().read()).isTrue();
    assertThat(rig.shown()).contains(PICTURE);
  }

  @Test
  void isDarkWithoutAProgram() {
    rig.plug(true);
    rig.output().show(PICTURE);
    rig.endProgram();
    assertThat(rig.shown()).isEmpty();
  }
}
