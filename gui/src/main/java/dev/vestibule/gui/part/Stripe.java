package dev.vestibule.gui.part;

import dev.vestibule.gui.theme.Theme;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** The light above the reader, 120 × 6 unless its holder makes it narrower. */
public final class Stripe extends Region {
  private static final double WAVE = 47;
  private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");

  private final BooleanProperty flashing = new SimpleBooleanProperty(this, "flashing");
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.DARK);
  private final Region lamp = new Region();
  private final Glyph wave = new Glyph(Icon.SQUARE_WAVE, WAVE / 24);
  private final Flash flash;
  private final double waveDrop;

  /** Dark until told otherwise; the mark for "flashes" lies {@code waveDrop} below its top. */
  public Stripe(Flash flash, double waveDrop) {
    this.flash = flash;
    this.waveDrop = waveDrop;
    getStyleClass().add("stripe");
    getStylesheets().add(Theme.sheet(Stripe.class, "stripe.css"));
    lamp.getStyleClass().add("lamp");
    setMinHeight(6);
    setMaxHeight(6);
    setPrefSize(120, 6);
    setMouseTransparent(true);
    setAccessibleRole(AccessibleRole.TEXT);
    wave.setManaged(false);
    getChildren().addAll(lamp, wave);
    look.subscribe(_ -> paint());
    flashing.subscribe(_ -> paint());
    flash.slow().subscribe(_ -> paint());
    flash.stillProperty().subscribe(_ -> paint());
  }

  /** What the stripe shows. */
  public ObjectProperty<Look> lookProperty() {
    return look;
  }

  /** Whether it goes on and off, as it always does while a PIN is wanted. */
  public BooleanProperty flashingProperty() {
    return flashing;
  }

  private void paint() {
    var now = look.get();
    var flashes = now == Look.PIN_WANTED || flashing.get() && now.bright;
    setAccessibleText("Reader light, " + (flashes ? "flashing " : "") + now.words);
    for (var each : Look.values()) pseudoClassStateChanged(each.pseudoClass, each == now);
    pseudoClassStateChanged(LIT, now.bright && (!flashes || flash.slow().get()));
    wave.setVisible(flashes && flash.stillProperty().get());
  }

  @Override
  protected void layoutChildren() {
    lamp.resizeRelocate(0, 0, getWidth(), getHeight());
    wave.resizeRelocate((getWidth() - WAVE) / 2, waveDrop - WAVE / 2, WAVE, WAVE);
  }

  /** States of the stripe; their colours and times are the manual's. */
  public enum Look {
    DARK("dark", false),
    IDLE("idle", false),
    READING("blue, reading", true),
    GRANTED("green, access granted", true),
    DENIED("red, access denied", true),
    PIN_WANTED("amber, PIN wanted", true),
    AMBER("amber", true),
    POWER_ON("white, starting", true);

    private final String words;
    private final boolean bright;
    private final PseudoClass pseudoClass =
        PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT).replace('_', '-'));

    Look(String words, boolean bright) {
      this.words = words;
      this.bright = bright;
    }
  }
}
