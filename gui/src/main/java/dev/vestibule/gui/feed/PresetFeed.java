package dev.vestibule.gui.feed;

import java.util.List;

/** How the unit can be set up. Used from any thread. */
public interface PresetFeed {

  /** The name of the present set-up; empty if it has none. */
  String current();

  /** The names of those to choose from. */
  List<String> names();

  /** Sets the unit up anew. */
  void choose(String name);

  /** Nothing to choose from. */
  static PresetFeed none() {
    return new PresetFeed() {
      @Override
      public String current() {
        return "";
      }

      @Override
      public List<String> names() {
        return List.of();
      }

      @Override
      public void choose(String name) {}
    };
  }
}
