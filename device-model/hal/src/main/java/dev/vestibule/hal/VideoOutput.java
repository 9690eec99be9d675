package dev.vestibule.hal;

/** The microHDMI connector. */
public interface VideoOutput {

  /** True while a monitor is plugged in. */
  Input<Boolean> monitor();

  /** Shows this picture from now on. Without a monitor nobody sees it. */
  void show(Frame frame);

  /** Shows nothing. */
  void blank();
}
