package dev.vestibule.gui.workbench;

import dev.vestibule.gui.feed.UnitTitle;
import dev.vestibule.gui.feed.UnitTitle.State;
import dev.vestibule.gui.part.Glyph;
import dev.vestibule.gui.part.Icon;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The name over everything: which unit, how it is, where it answers, and what the window can do.
 */
public final class Header extends HBox {

  private static final PseudoClass READY = PseudoClass.getPseudoClass("ready");
  private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

  private final ObjectProperty<UnitTitle> title =
      new SimpleObjectProperty<>(this, "title", new UnitTitle("", "", State.OFF, ""));
  private final MenuButton unit = menu();
  private final Label model = new Label();
  private final Label state = new Label();
  private final Label faults = new Label();
  private final Label presetLabel = new Label("Preset");
  private final MenuButton preset = menu();
  private final Label address = new Label();
  private final MenuButton demos = new MenuButton("Demos");
  private final Button audience = new Button("Audience");
  private final Glyph themeGlyph = new Glyph(Icon.SUN, 0.71);
  private final Button theme = new Button();
  private final ToggleButton side = new ToggleButton();

  /** A header without a unit. */
  public Header() {
    getStyleClass().add("header");
    setAlignment(Pos.CENTER_LEFT);
    var name = new Label("Vestibule");
    name.getStyleClass().addAll("t-name", "product");
    var rule = new Region();
    rule.getStyleClass().add("rule");
    unit.getStyleClass().add("unit-name");
    model.getStyleClass().add("model");
    state.getStyleClass().add("ready-state");
    faults.getStyleClass().add("fault-state");
    presetLabel.getStyleClass().add("preset-label");
    preset.getStyleClass().add("preset");
    address.getStyleClass().addAll("mono", "w-500", "address");
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    demos.setGraphic(new Glyph(Icon.PLAY, 0.67));
    demos.getStyleClass().addAll("chip", "plain-menu", "demos");
    audience.setGraphic(new Glyph(Icon.AUDIENCE, 0.67));
    audience.getStyleClass().addAll("chip", "audience");
    audience.setTooltip(new Tooltip("Large, for a projector, Ctrl+Shift+A"));
    theme.setGraphic(themeGlyph);
    theme.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    theme.getStyleClass().addAll("chip", "theme");
    theme.setAccessibleText("Light or dark");
    theme.setTooltip(new Tooltip("Light or dark"));
    side.setGraphic(new Glyph(Icon.SIDE, 0.71));
    side.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    side.getStyleClass().addAll("chip", "side-button");
    side.setAccessibleText("Journal and other tabs");
    side.setTooltip(new Tooltip("Journal and other tabs"));
    side.managedProperty().bind(side.visibleProperty());
    side.setVisible(false);
    var buttons = new HBox(8, demos, audience, theme, side);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(new Logo(), name, rule, unit, model, state, faults);
    getChildren().addAll(presetLabel, preset, gap, address, buttons);
    for (var label : List.of(name, state, faults, presetLabel)) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    title.subscribe(this::show);
    showFaults(0);
    showPresets("", List.of(), chosen -> {});
    showDemos(List.of(), chosen -> {});
  }

  /** Which unit, and how it is. */
  public ObjectProperty<UnitTitle> titleProperty() {
    return title;
  }

  /** What can be done with the whole unit. */
  public void showUnitMenu(List<MenuItem> items) {
    unit.getItems().setAll(items);
  }

  /** How many faults the unit was given. */
  public void showFaults(long count) {
    faults.setText(count == 0 ? "No faults" : count == 1 ? "1 fault" : count + " faults");
    faults.setGraphic(new Glyph(count == 0 ? Icon.CHECK_THIN : Icon.WARNING, 0.67));
    faults.pseudoClassStateChanged(FAULTY, count > 0);
  }

  /** Which set-up the unit has, and which it can be given; without any the menu is not there. */
  public void showPresets(String current, List<String> names, Consumer<String> onChosen) {
    preset.setText(current);
    preset.getItems().setAll(items(names, onChosen));
    boolean there = !current.isEmpty();
    for (var node : List.of(presetLabel, preset)) {
      node.setVisible(there);
      node.setManaged(there);
    }
  }

  /** Which demos can be played; without any the menu is not there. */
  public void showDemos(List<String> names, Consumer<String> onChosen) {
    demos.getItems().setAll(items(names, onChosen));
    demos.setVisible(!names.isEmpty());
    demos.setManaged(!names.isEmpty());
  }

  /** Whether the window is dark, so that the theme button shows what it leads to. */
  public void showDark(boolean dark) {
    themeGlyph.show(dark ? Icon.SUN : Icon.MOON);
  }

  /** Shows the model, for which a window with a drawer has no place, or the drawer's button. */
  public void showNarrow(boolean narrow) {
    side.setVisible(narrow);
    model.setVisible(!narrow);
    model.setManaged(!narrow);
  }

  /** Shows or hides what a narrow window has no place for. */
  public void showAddress(boolean shown) {
    address.setVisible(shown);
    address.setManaged(shown);
  }

  /** The button that draws the side out, for a window that is too narrow for it. */
  public ToggleButton side() {
    return side;
  }

  /** Hears that the other theme is wanted. */
  public void setOnTheme(Runnable onTheme) {
    theme.setOnAction(event -> onTheme.run());
  }

  /** Hears that the audience view is wanted. */
  public void setOnAudience(Runnable onAudience) {
    audience.setOnAction(event -> onAudience.run());
  }

  private static List<MenuItem> items(List<String> names, Consumer<String> onChosen) {
    return names.stream()
        .map(
            name -> {
              var item = new MenuItem(name);
              item.setOnAction(event -> onChosen.accept(name));
              return item;
            })
        .toList();
  }

  private static MenuButton menu() {
    var menu = new MenuButton();
    menu.getStyleClass().addAll("plain-menu", "header-menu");
    menu.setContentDisplay(ContentDisplay.RIGHT);
    menu.setGraphic(new Glyph(Icon.CHEVRON_DOWN, 0.54));
    return menu;
  }

  private void show(UnitTitle shown) {
    boolean ready = shown.state() == State.READY;
    unit.setText(shown.name());
    model.setText(shown.model());
    state.setText(shown.state().words());
    state.setGraphic(new Glyph(ready ? Icon.CHECK : Icon.MORE, 0.67));
    state.pseudoClassStateChanged(READY, ready);
    address.setText(shown.address());
  }
}
