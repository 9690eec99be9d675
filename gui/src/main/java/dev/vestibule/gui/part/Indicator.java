package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;

/**
 * One of the three lamps behind the housing: an icon that is grey when off and coloured, with a
 * glow, when lit. It is read aloud and cannot be focused.
 */
public final class Indicator extends Pane {
  private static final double SIDE = 22;
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final ObjectProperty<Light> light = new SimpleObjectProperty<>(this, "light", Light.OFF);
  private final Glow glow = new Glow(15, 4.5, 0.5);
  private final Glyph wave = new Glyph(Icon.SQUARE_WAVE, 31.3 / 24);
  private final Flash flash;

  /**
   * A lamp with an icon.
   *
   * @param name what it is called aloud: "Call indicator"
   * @param meaning what each light says to the visitor: "being called"; empty says nothing more
   */
  public Indicator(Icon icon, String name, Function<Light, String> meaning, Flash flash) {
    this.flash = flash;
    getStyleClass().add("indicator");
    getStylesheets().add(Theme.sheet(Indicator.class, "indicator.css"));
    setMinSize(SIDE, SIDE);
    setPrefSize(SIDE, SIDE);
    setMaxSize(SIDE, SIDE);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);

    var glyph = new Glyph(icon, 0.92);
    glyph.getStyleClass().add("icon");
    glow.setCenterX(SIDE / 2);
    glow.setCenterY(SIDE / 2);
    wave.relocate((SIDE - 31.3) / 2, SIDE / 2 + 23.3 - 31.3 / 2);
    getChildren().addAll(glow, glyph, wave);

    light.subscribe(
        now -> {
          var words = meaning.apply(now);
          setAccessibleText(name + ", " + now.words() + (words.isEmpty() ? "" : ", " + words));
          paint();
        });
    flash.slow().subscribe(_ -> paint());
    flash.stillProperty().subscribe(_ -> paint());
  }

  /** What the lamp shows. */
  public ObjectProperty<Light> lightProperty() {
    return light;
  }

  private void paint() {
    var lit =
        switch (light.get()) {
          case Light.Off _ -> false;
          case Light.Steady _ -> true;
          case Light.Flashing _ -> flash.slow().get();
        };
    for (var hue : Hue.values())
      pseudoClassStateChanged(hue.pseudoClass(), lit && light.get().has(hue));
    pseudoClassStateChanged(LIT, lit);
    glow.setVisible(lit);
    wave.setVisible(light.get() instanceof Light.Flashing && flash.stillProperty().get());
  }
}
