package dev.vestibule.virtual.storage;

/** Decides at every write point whether the power fails there. */
@FunctionalInterface
public interface PowerCut {

  /** Never. */
  PowerCut NEVER = point -> Moment.NOT;

  /** When the power fails. */
  enum Moment {
    /** The change is done in peace. */
    NOT,
    /** Nothing of the change was begun. */
    BEFORE,
    /** The change is interrupted. */
    DURING,
    /** The change was taken, but the program never learns it. */
    AFTER
  }

  /** Whether and when the power fails at this point. */
  Moment at(WritePoint point);

  /** A cut at one write point. */
  static PowerCut at(long number, Moment moment) {
    return point -> point.number() == number ? moment : Moment.NOT;
  }
}
