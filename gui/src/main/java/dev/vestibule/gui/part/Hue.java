package dev.vestibule.gui.part;

import java.util.Locale;
import javafx.css.PseudoClass;

/** Colours a lamp can have; each is a pseudo-class, so that only style sheets name colours. */
public enum Hue {
  WHITE,
  BLUE,
  AMBER,
  GREEN,
  RED;

  /** Pseudo-class of this hue: {@code :blue}. */
  public PseudoClass pseudoClass() {
    return PseudoClass.getPseudoClass(word());
  }

  /** The hue as it is said: "blue". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
