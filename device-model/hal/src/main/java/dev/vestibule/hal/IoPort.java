package dev.vestibule.hal;

/**
 * One configurable pin of the I/O connector. As an input it is pulled up: tied to ground it reads
 * {@link Loop#CLOSED}, floating or above 1 V {@link Loop#OPEN}. As an output it is an open drain,
 * 30 V and 100 mA at most. Without a program it is an input. Source: user manual, I/O connector.
 */
public interface IoPort {

  /** Which way the pin works. */
  enum Direction {
    INPUT,
    OUTPUT
  }

  /** What an input senses. */
  enum Loop {
    OPEN,
    CLOSED,
    /** Only when supervised: the wire to the end-of-line resistors is cut. */
    CUT,
    /** Only when supervised: the wires are shorted before the end-of-line resistors. */
    SHORTED
  }

  /** The signal's name, such as {@code io1}. */
  String name();

  /** Makes the pin an input or an output. An output starts floating. */
  void direction(Direction direction);

  /** Which way the pin works now. */
  Direction direction();

  /**
   * Pulls the pin to ground ({@code CLOSED}) or lets it float. Ignored while the pin is an input.
   */
  void drive(Circuit circuit);

  /** Whether the pin is pulled to ground; {@code OPEN} while it is an input. */
  Circuit driven();

  /** Measures the loop resistance instead of a level, for loops with end-of-line resistors. */
  void supervise(boolean supervised);

  /** The loop as sensed; stays {@code OPEN} while the pin is an output. */
  Input<Loop> loop();

  /**
   * True while the open drain carries more than 100 mA; it then lets go by itself until driven
   * anew.
   */
  Input<Boolean> overload();
}
