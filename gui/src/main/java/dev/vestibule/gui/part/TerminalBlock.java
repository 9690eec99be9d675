package dev.vestibule.gui.part;

import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;

/** Screw terminals side by side, 12 px each; a pole that carries something is green. */
public final class TerminalBlock extends HBox {
  private static final PseudoClass LIVE = PseudoClass.getPseudoClass("live");

  /** A block of that many poles, all dead. */
  TerminalBlock(int poles) {
    getStyleClass().add("terminal-block");
    for (int i = 0; i < poles; i++) {
      var screw = new Circle(2.6);
      screw.getStyleClass().add("screw");
      var pole = new StackPane(screw);
      pole.getStyleClass().add("pole");
      getChildren().add(pole);
    }
  }

  /** Shows whether a pole, counted from 0 on the left, carries something. */
  public void live(int pole, boolean live) {
    getChildren().get(pole).pseudoClassStateChanged(LIVE, live);
  }
}
