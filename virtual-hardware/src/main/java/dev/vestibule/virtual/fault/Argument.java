package dev.vestibule.virtual.fault;

import java.util.List;

/** Something that can be chosen about a fault. */
public sealed interface Argument {

  /** Its name, such as {@code millis}. */
  String name();

  /** What it means, in one sentence. */
  String help();

  /** Its value unless another is given. */
  String usual();

  /** What it can be, in words. */
  String range();

  /** Whether it can have this value. */
  boolean takes(String value);

  /** Whether it says which of several parts is broken, so that each can be on its own. */
  boolean tellsWhich();

  /**
   * A whole number.
   *
   * @param unit such as {@code ms}
   */
  record Whole(String name, String help, int least, int most, int usually, String unit)
      implements Argument {

    @Override
    public String usual() {
      return String.valueOf(usually);
    }

    @Override
    public boolean tellsWhich() {
      return false;
    }

    @Override
    public String range() {
      return "a whole number of " + least + "-" + most + " " + unit;
    }

    @Override
    public boolean takes(String value) {
      if (!value.matches("-?[0-9]{1,9}")) return false;
      int number = Integer.parseInt(value);
      return number >= least && number <= most;
    }
  }

  /**
   * One of several words, usually the first.
   *
   * @param tellsWhich whether the words are parts, of which each can be broken on its own
   */
  record Choice(String name, String help, List<String> options, boolean tellsWhich)
      implements Argument {

    public Choice {
      options = List.copyOf(options);
    }

    /** What is broken about the part. */
    static Choice of(String name, String help, String... options) {
      return new Choice(name, help, List.of(options), false);
    }

    /** Which part is broken. */
    static Choice which(String name, String help, List<String> options) {
      return new Choice(name, help, options, true);
    }

    @Override
    public String usual() {
      return options.getFirst();
    }

    @Override
    public String range() {
      return "one of " + String.join(", ", options);
    }

    @Override
    public boolean takes(String value) {
      return options.contains(value);
    }
  }
}
