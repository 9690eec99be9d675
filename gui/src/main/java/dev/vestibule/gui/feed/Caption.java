package dev.vestibule.gui.feed;

/**
 * A sentence of a demo.
 *
 * @param text in the visitor's words, at most 60 characters
 * @param step from 1
 * @param steps how many there are
 * @param paused whether the demo waits
 * @param part the signal of the part concerned, such as {@code cardReader}; empty if none
 */
public record Caption(String text, int step, int steps, boolean paused, String part) {

  public Caption {
    if (step < 1 || step > steps) {
      throw new IllegalArgumentException("step " + step + " of a demo of " + steps + " steps");
    }
  }
}
