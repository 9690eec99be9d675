package dev.vestibule.gui.feed;

import java.util.List;
import java.util.Optional;

/** Demos that can be played, and the caption of the one that is. Used from any thread. */
public interface DemoFeed {

  /** The names of the demos. */
  List<String> demos();

  /** The caption; empty while no demo plays. */
  Optional<Caption> caption();

  /** Begins a demo, in place of the one that plays. */
  void play(String demo);

  /** Ends the demo. */
  void stop();

  /** Waits before the next step, or goes on. */
  void pause();

  /** Goes to the next step now. */
  void next();

  /** Goes back to the step before. */
  void back();

  /** Calls this, from any thread, when the caption has changed; run the answer to stop. */
  Runnable watch(Runnable onCaption);

  /** No demos. */
  static DemoFeed none() {
    return new DemoFeed() {
      @Override
      public List<String> demos() {
        return List.of();
      }

      @Override
      public Optional<Caption> caption() {
        return Optional.empty();
      }

      @Override
      public void play(String demo) {}

      @Override
      public void stop() {}

      @Override
      public void pause() {}

      @Override
      public void next() {}

      @Override
      public void back() {}

      @Override
      public Runnable watch(Runnable onCaption) {
        return () -> {};
      }
    };
  }
}
