package dev.vestibule.gui.part;

import java.util.List;
import javafx.scene.AccessibleRole;

/** All terminals, seven in a row. */
public final class WireStrip extends Cells {
  /** A strip of those terminals, left to right, top to bottom. */
  public WireStrip(List<Terminal> terminals) {
    super(Terminal.WIDTH, Terminal.HEIGHT, 6, 7);
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText("Wires");
    for (var terminal : terminals) terminal.setMaxWidth(Double.MAX_VALUE);
    getChildren().addAll(terminals);
  }
}
