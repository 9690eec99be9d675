package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;

/** The small round lamp that says how the unit itself is. */
public final class StatusLed extends Pane {
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.DARK);
  private final Flash flash;
  private final Glow glow;

  /** A dark lamp of that radius, which throws light that far. */
  public StatusLed(double radius, double glowRadius, Flash flash) {
    this.flash = flash;
    glow = new Glow(glowRadius, 4.5, 0.5);
    getStyleClass().add("status-led");
    getStylesheets().add(Theme.sheet(StatusLed.class, "status-led.css"));
    setMinSize(2 * radius, 2 * radius);
    setMaxSize(2 * radius, 2 * radius);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    var lamp = new Circle(radius, radius, radius);
    lamp.getStyleClass().add("lamp");
    glow.setCenterX(radius);
    glow.setCenterY(radius);
    getChildren().addAll(glow, lamp);
    look.subscribe(
        now -> {
          setAccessibleText("Status LED, " + now.light().words() + ", " + now.words());
          paint();
        });
    flash.slow().subscribe(_ -> paint());
    flash.fast().subscribe(_ -> paint());
  }

  /** What the lamp shows. */
  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  private void paint() {
    var now = look.get();
    var lit = now.lit(flash);
    for (var hue : Hue.values()) {
      pseudoClassStateChanged(hue.pseudoClass(), lit && now.light().has(hue));
    }
    glow.setVisible(lit && now != Look.DARK);
  }

  private enum Beat {
    NONE,
    SLOW,
    FAST
  }

  /** States of the lamp; colours are the manual's, rates assumed. */
  public enum Look {
    DARK(Light.OFF, Beat.NONE, "no power"),
    NORMAL(Light.steady(Hue.GREEN), Beat.NONE, "normal operation"),
    RESET(Light.flashing(Hue.AMBER), Beat.FAST, "reset or upgrade"),
    FAILURE(Light.flashing(Hue.RED), Beat.SLOW, "hardware failure");

    private final Light light;
    private final Beat beat;
    private final String words;

    Look(Light light, Beat beat, String words) {
      this.light = light;
      this.beat = beat;
      this.words = words;
    }

    /** Whether the lamp is on in this phase of the beat; a dark one counts as on. */
    boolean lit(Flash flash) {
      return switch (beat) {
        case NONE -> true;
        case SLOW -> flash.slow().get();
        case FAST -> flash.fast().get();
      };
    }

    /** What the lamp itself does. */
    public Light light() {
      return light;
    }

    /** What that means. */
    public String words() {
      return words;
    }
  }
}
